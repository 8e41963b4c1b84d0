package org.lotsenhaus.testing;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Journeys leave pictures in {@code target/pictures}, to be looked at. */
public final class Pictures {

  private Pictures() {}

  public static void take(Page page, String name) {
    take(page, name, new Page.ScreenshotOptions().setFullPage(true));
  }

  /** What fits on the screen, as on a kiosk or display. */
  public static void takeScreen(Page page, String name) {
    take(page, name, new Page.ScreenshotOptions());
  }

  private static void take(Page page, String name, Page.ScreenshotOptions options) {
    page.evaluate("document.fonts.ready.then(() => true)");
    page.screenshot(options.setPath(Path.of("target/pictures", name + ".png")));
  }
}
