package org.lotsenhaus.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL, unpacked once beside the data. */
record PgBinaries(Path folder) {

  private static final String VERSION = "18.6.0";

  static PgBinaries unpackedIn(Path home) throws IOException {
    var folder = home.resolve("postgres-" + VERSION);
    if (!Files.exists(folder)) {
      var half = home.resolve("postgres-" + VERSION + ".unpacking");
      unpack(half);
      Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
    }
    return new PgBinaries(folder);
  }

  private static void unpack(Path target) throws IOException {
    try (var archive =
        new TarArchiveInputStream(
            new XZCompressorInputStream(new BufferedInputStream(archive())))) {
      for (TarArchiveEntry entry; (entry = archive.getNextEntry()) != null; ) {
        place(entry, archive, target.resolve(entry.getName()).normalize());
      }
    }
  }

  private static InputStream archive() {
    var name = "postgres-%s-%s.txz".formatted(system(), processor());
    var stream = PgBinaries.class.getClassLoader().getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException(
          "No PostgreSQL for this machine (%s) is included. Set DATABASE_URL to one of yours."
              .formatted(name));
    }
    return stream;
  }

  private static String system() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac")
        ? "darwin"
        : "linux";
  }

  private static String processor() {
    return System.getProperty("os.arch").matches("aarch64|arm64") ? "arm_64" : "x86_64";
  }

  private static void place(TarArchiveEntry entry, InputStream content, Path file)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    if (entry.isSymbolicLink()) {
      Files.deleteIfExists(file);
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
      if ((entry.getMode() & 0100) != 0) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }

  void initialise(Path data, String superuserPassword) throws IOException {
    var passwordFile = Files.createTempFile(data.toAbsolutePath().getParent(), "init", "");
    Files.writeString(passwordFile, superuserPassword);
    try {
      var command = new ArrayList<>(command("initdb"));
      command.addAll(
          List.of(
              "-D",
              data.toString(),
              "-U",
              "postgres",
              "--pwfile=" + passwordFile,
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--locale-provider=icu",
              "--icu-locale=de",
              "--locale=C",
              "--data-checksums"));
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      var said =
          new String(
              process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IOException("PostgreSQL could not lay out its data: " + said);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } finally {
      Files.deleteIfExists(passwordFile);
    }
  }

  /** PostgreSQL refuses to run as root; in a user namespace of its own it has no such power. */
  List<String> command(String program) {
    var path = folder.resolve("bin").resolve(program).toString();
    return "root".equals(System.getProperty("user.name"))
        ? List.of("unshare", "-U", path)
        : List.of(path);
  }
}
