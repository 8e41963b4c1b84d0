package org.lotsenhaus.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** The machine's own Chromium, started once and only when a test needs it. */
final class Chromium {

  private static final List<String> QUIETLY =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static @Nullable Browser running;

  private Chromium() {}

  /** Without one the journeys are skipped, but never where the checks are made. */
  static synchronized Browser running() {
    if (running == null) {
      running = start();
    }
    return running;
  }

  private static Browser start() {
    var program = program();
    var checked = System.getenv("CI") != null;
    Assumptions.assumeTrue(
        checked || program.isPresent(), "no Chromium here: set LOTSENHAUS_CHROMIUM to one");
    var noDownload = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    return Playwright.create(new Playwright.CreateOptions().setEnv(noDownload))
        .chromium()
        .launch(new LaunchOptions().setExecutablePath(program.orElseThrow()).setArgs(QUIETLY));
  }

  private static Optional<Path> program() {
    return Stream.of(
            System.getenv("LOTSENHAUS_CHROMIUM"),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .filter(it -> it != null)
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }
}
