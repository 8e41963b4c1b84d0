package org.lotsenhaus.admin.texts;

import static org.lotsenhaus.shared.Language.GERMAN;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.admin.texts.ChangeText.Wording;
import org.lotsenhaus.admin.texts.TranslationPage.Edited;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Translations.Place;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Texts in all languages: how they stand, and a place to write them. */
@RestController
class TranslationsController {

  private static final int LONGEST = 2000;

  private final TextStock stock;
  private final ChangeText changeText;
  private final CityPlans plans;

  TranslationsController(TextStock stock, ChangeText changeText, CityPlans plans) {
    this.stock = stock;
    this.changeText = changeText;
    this.plans = plans;
  }

  @GetMapping("/{city}/admin/translations")
  TranslationsPage translations(
      Frame frame,
      @RequestParam(defaultValue = "concern") String sort,
      @RequestParam(required = false) @Nullable String open) {
    return view(frame).list(Refusal.found(Subject.of(sort)), open != null);
  }

  private TextView view(Frame frame) {
    return new TextView(frame, stock, plans.current());
  }

  @GetMapping("/{city}/admin/translations/{sort}/{key}")
  Page translation(
      Frame frame,
      @PathVariable String sort,
      @PathVariable String key,
      @RequestParam(defaultValue = "") String field,
      @RequestParam(defaultValue = "de") String language) {
    var subject = Refusal.found(Subject.of(sort));
    var view = view(frame);
    var texts = view.texts(subject, key);
    int index = Math.max(0, subject.fields().indexOf(field));
    var chosen = texts.get(index);
    var wanted = new Language(language);
    var german = chosen.in(GERMAN);
    var text = chosen.state(wanted).isPresent() ? chosen.in(wanted) : "";
    var edited =
        new Edited(subject.fields().get(index), wanted, german, text, Standing.of(chosen, wanted));
    return view.page(subject, key, edited, null);
  }

  @PostMapping("/{city}/admin/translations/{sort}/{key}")
  ResponseEntity<Page> write(
      Frame frame,
      @PathVariable String sort,
      @PathVariable String key,
      @RequestParam String field,
      @RequestParam String language,
      @RequestParam(defaultValue = "") String german,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "false") boolean reviewed) {
    var subject = Refusal.found(Subject.of(sort).filter(it -> it.fields().contains(field)));
    var view = view(frame);
    var known = Refusal.found(languages().filter(it -> it.tag().equals(language)).findFirst());
    view.texts(subject, key);
    var wording = new Wording(plain(german), known, plain(text), reviewed);
    var trouble = trouble(wording);
    if (trouble != null) {
      var edited = new Edited(field, known, german, text, Standing.DRAFTED);
      return Refusal.answer(view.page(subject, key, edited, trouble));
    }
    changeText.write(new Place(subject.word(), key, field), wording);
    return Redirect.to(
        UriComponentsBuilder.fromPath(frame.to("/admin/translations/"))
            .pathSegment(sort, key)
            .query("saved")
            .queryParam("field", field)
            .queryParam("language", language)
            .fragment("edit")
            .encode()
            .toUriString());
  }

  private Stream<Language> languages() {
    return plans.current().city().languages().stream();
  }

  private static String plain(String typed) {
    return typed.strip().replace("\r\n", "\n");
  }

  private static @Nullable String trouble(Wording wording) {
    if (wording.german().isEmpty()) {
      return "admin-staff.wrong_no_german";
    }
    return Math.max(wording.german().length(), wording.text().length()) > LONGEST
        ? "admin-staff.wrong_long"
        : null;
  }
}
