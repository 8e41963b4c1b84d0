package org.lotsenhaus.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Optional;
import org.lotsenhaus.shared.Language;

/**
 * Somebody in front of a screen of the house: {@code Visitor.onThePhone(port, ARABIC)}. Two
 * visitors share nothing, not even a cookie.
 */
public final class Visitor implements AutoCloseable {

  private final BrowserContext screen;
  private final Page page;

  private Visitor(int port, Browser.NewContextOptions options) {
    screen =
        Chromium.running()
            .newContext(
                options
                    .setBaseURL("http://localhost:" + port)
                    .setTimezoneId(TestClock.ZONE.getId())
                    .setReducedMotion(ReducedMotion.REDUCE));
    screen.setDefaultTimeout(10_000);
    page = screen.newPage();
  }

  public static Visitor onThePhone(int port, Language language) {
    return new Visitor(port, screen(390, 844, language).setDeviceScaleFactor(2).setHasTouch(true));
  }

  public static Visitor atTheComputer(int port, Language language) {
    return new Visitor(port, screen(1440, 900, language));
  }

  /** The upright touch screen in the entrance. */
  public static Visitor atTheKiosk(int port) {
    return new Visitor(port, screen(1080, 1920, Language.GERMAN).setHasTouch(true));
  }

  /** The call display, seen from the waiting area. */
  public static Visitor beforeTheDisplay(int port) {
    return new Visitor(port, screen(1920, 1080, Language.GERMAN));
  }

  public static Visitor withoutJavaScript(int port, Language language) {
    return new Visitor(port, screen(390, 844, language).setJavaScriptEnabled(false));
  }

  private static Browser.NewContextOptions screen(int width, int height, Language language) {
    var locale = language.equals(Language.EASY_GERMAN) ? "de" : language.tag();
    return new Browser.NewContextOptions().setViewportSize(width, height).setLocale(locale);
  }

  /** A member of staff at a computer, signed in through the page where they do it. */
  public static Visitor asStaff(int port, TestCity city, String login) {
    var member = atTheComputer(port, Language.GERMAN);
    member.open(city.path("/sign-in"));
    member.page.fill("#username", login);
    member.page.fill("#password", TestStaff.PASSWORD);
    member.page.locator("main button[type=submit]").click();
    member.page.waitForURL(url -> !url.contains("/sign-in"));
    return member;
  }

  public Page open(String path) {
    page.navigate(path);
    return page;
  }

  public Page page() {
    return page;
  }

  public void press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
  }

  public void follow(String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
  }

  public String reads() {
    return Optional.ofNullable(page.locator("main").innerText()).orElse("");
  }

  @Override
  public void close() {
    screen.close();
  }
}
