package org.lotsenhaus.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** Passwords of the three roles, drawn at the first start and readable by the owner alone. */
record PgSecrets(String superuser, String owner, String app) {

  static PgSecrets keptIn(Path home) throws IOException {
    var file = home.resolve("secrets");
    if (!Files.exists(file)) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(file, List.of(drawn(), drawn(), drawn()));
    }
    var lines = Files.readAllLines(file);
    return new PgSecrets(lines.get(0), lines.get(1), lines.get(2));
  }

  private static String drawn() {
    var bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
