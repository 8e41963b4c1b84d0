package org.lotsenhaus.testing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** WCAG 2.2 AA and good practice, as far as a program can tell. */
public final class Accessibility {

  private static final List<String> BASELINE =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private Accessibility() {}

  public static void thenTheAccessibilityBaselineIsMet(Page page) {
    var found = look(page).withTags(BASELINE).analyze().getViolations();
    assertThat(found.stream().map(Accessibility::told).toList()).as(page.url()).isEmpty();
    thenNothingIsCutOffAtTheSide(page);
  }

  /** What is read from ten metres needs a contrast of 7 to 1 (WCAG 1.4.6). */
  public static void thenItCanBeReadFromAfar(Page page) {
    var found = look(page).withRules(List.of("color-contrast-enhanced")).analyze().getViolations();
    assertThat(found.stream().map(Accessibility::told).toList()).as(page.url()).isEmpty();
  }

  /**
   * Legacy means: without frames of other hosts, which we have none of; it takes half the time. It
   * never ends where the visitor has no JavaScript.
   */
  private static AxeBuilder look(Page page) {
    return new AxeBuilder(page).setLegacyMode(true);
  }

  private static String told(Rule rule) {
    var where = rule.getNodes().stream().map(it -> it.getHtml()).collect(joining("\n    "));
    return "%s: %s%n    %s".formatted(rule.getId(), rule.getHelp(), where);
  }

  /** At 320 CSS pixels nobody has to scroll sideways (WCAG 1.4.10). */
  public static void thenNothingIsCutOffAtTheSide(Page page) {
    var before = page.viewportSize();
    page.setViewportSize(320, 640);
    var wider = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    page.setViewportSize(before.width, before.height);
    assertThat(((Number) wider).intValue()).as("pixels too wide: " + page.url()).isLessThan(2);
  }
}
