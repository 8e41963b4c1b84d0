package org.lotsenhaus.ui;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lotsenhaus.shared.Language;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;

class LayoutsTest {

  private static final Lexicon LEXICON = new Lexicon();
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 5, 12, 9, 30);
  private static final Content CONTENT = output -> output.writeContent("<h1>Content</h1>");

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, getClass().getClassLoader(), "org.lotsenhaus");

  static List<Language> languages() {
    return Language.FIRST_WAVE;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void a_public_page_speaks_each_language_in_its_direction(Language language) {
    var html = publicPage(frame(language, null), Map.of("tongues", true));
    assertThat(html)
        .startsWith("<!doctype html>")
        .contains("<html lang=\"%s\" dir=\"%s\">".formatted(language.tag(), language.direction()))
        .contains("<h1>Content</h1>");
  }

  @Test
  void languages_are_offered_by_their_own_names_and_without_losing_the_place() {
    var html = publicPage(frame(Language.GERMAN, null), Map.of("tongues", true));
    assertThat(html)
        .contains(
            "href=\"/krefeld/concerns?q=Brief&amp;lang=ar\" hreflang=\"ar\" lang=\"ar\" dir=\"rtl\"")
        .contains("العربية", "Українська", "Română")
        .contains("aria-current=\"true\">Deutsch");
  }

  @Test
  void a_page_needs_no_script_unless_it_is_live() {
    assertThat(publicPage(frame(Language.ENGLISH, null), Map.of())).doesNotContain("<script");
    assertThat(
            publicPage(
                frame(Language.ENGLISH, null),
                Map.of("live", true, "scripts", List.of("ticket.js"), "refresh", 30)))
        .contains(
            "/assets/htmx-",
            "/assets/ticket-",
            "<noscript><meta http-equiv=\"refresh\" content=\"30\">");
  }

  @Test
  void the_demo_says_on_every_page_that_it_is_one() {
    var demo = publicPage(frame(Language.GERMAN, null), Map.of());
    assertThat(demo)
        .contains("Demo: Hier ist gerade Dienstag, 12. Mai", "09:30", "/demo-clock")
        .contains("Eine Vorführung von Lotsenhaus")
        .doesNotContain("Offizielle Website");
  }

  @Test
  void dates_in_farsi_are_those_on_the_door_and_not_of_another_calendar() {
    assertThat(publicPage(frame(Language.FARSI, null), Map.of())).contains("12 مه");
  }

  @Test
  void staff_see_their_places_and_the_way_out() {
    var staff =
        new Staff(
            "M. Demir",
            List.of(
                new Staff.Place("access-staff.role_desk", "/concerns"),
                new Staff.Place("access-staff.role_head", "/head")));
    var html = render("ui/staffLayout.jte", frame(Language.GERMAN, staff), Map.of());
    assertThat(html)
        .contains("<a href=\"/krefeld/concerns\" aria-current=\"page\">Schalter</a>")
        .contains("<a href=\"/krefeld/head\">Haus heute</a>")
        .contains("M. Demir", "action=\"/krefeld/sign-out\"", "name=\"_csrf\" value=\"secret\"");
  }

  @Test
  void the_kiosk_is_always_light() {
    var html = render("ui/bareLayout.jte", frame(Language.ARABIC, null), Map.of("css", "kiosk"));
    assertThat(html).contains("dir=\"rtl\" data-kern-theme=\"light\"", "/assets/kiosk-");
  }

  @Test
  void arrows_turn_round_in_arabic_and_clocks_do_not() {
    assertThat(part("ui/icon.jte", Map.of("name", "next"))).contains("lh-icon--directional");
    assertThat(part("ui/icon.jte", Map.of("name", "clock"))).doesNotContain("directional");
  }

  @Test
  void a_field_ties_hint_and_error_to_its_input() {
    var html =
        part(
            "ui/field.jte",
            Map.of(
                "name",
                "mail",
                "label",
                "Mail <1>",
                "hint",
                "One only",
                "error",
                "Missing",
                "required",
                true));
    assertThat(html)
        .contains("for=\"mail\"", "Mail &lt;1&gt;", "id=\"mail-hint\"", "id=\"mail-error\"")
        .contains("aria-describedby=\"mail-hint mail-error\"", "aria-invalid=\"true\"", "required")
        .doesNotContain("autocomplete", "data-key");
  }

  private String publicPage(Frame frame, Map<String, Object> more) {
    return render("ui/publicLayout.jte", frame, more);
  }

  private String render(String template, Frame frame, Map<String, Object> more) {
    var values = new HashMap<String, Object>(more);
    values.put("frame", frame);
    values.put("title", "Title");
    values.put("content", CONTENT);
    return part(template, values);
  }

  private String part(String template, Map<String, Object> values) {
    var output = new StringOutput();
    templates.render(template, values, output);
    return output.toString();
  }

  private static Frame frame(Language language, @Nullable Staff staff) {
    var request = new MockHttpServletRequest();
    request.setAttribute(
        CsrfToken.class.getName(), new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "secret"));
    return new Frame(
        "Krefeld",
        "krefeld",
        language,
        Language.FIRST_WAVE,
        LEXICON.in(language),
        "/krefeld/concerns?q=Brief",
        Csrf.of(request),
        LocalDate.from(NOW),
        LocalTime.from(NOW),
        new DemoBanner(NOW),
        staff);
  }
}
