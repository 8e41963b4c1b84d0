package org.lotsenhaus.admin.texts;

import static org.lotsenhaus.shared.Language.GERMAN;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.admin.texts.ChangeText.Wording;
import org.lotsenhaus.admin.texts.TranslationPage.Edited;
import org.lotsenhaus.admin.texts.TranslationsPage.Row;
import org.lotsenhaus.admin.texts.TranslationsPage.Sort;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Texts;
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
    var subject = Refusal.found(Subject.of(sort));
    var rows =
        stock.of(subject).entrySet().stream()
            .map(it -> row(it.getKey(), it.getValue()))
            .filter(it -> open == null || it.states().stream().anyMatch(Standing::isOpen))
            .toList();
    return new TranslationsPage(frame, sorts(), subject, open != null, languages(), rows);
  }

  private Row row(String key, List<Texts> texts) {
    return new Row(
        key, name(key, texts), languages().stream().map(it -> Standing.worst(texts, it)).toList());
  }

  private static String name(String key, List<Texts> texts) {
    var name = texts.getFirst().in(GERMAN);
    return name.isEmpty() ? key : name;
  }

  private List<Sort> sorts() {
    return Stream.of(Subject.values())
        .map(it -> new Sort(it, outdated(stock.of(it).values().stream().flatMap(List::stream))))
        .toList();
  }

  private int outdated(Stream<Texts> texts) {
    return (int)
        texts
            .flatMap(it -> languages().stream().map(language -> Standing.of(it, language)))
            .filter(it -> it == Standing.OUTDATED)
            .count();
  }

  private List<Language> languages() {
    return plans.current().city().languages();
  }

  @GetMapping("/{city}/admin/translations/{sort}/{key}")
  Page translation(
      Frame frame,
      @PathVariable String sort,
      @PathVariable String key,
      @RequestParam(defaultValue = "") String field,
      @RequestParam(defaultValue = "de") String language) {
    var subject = Refusal.found(Subject.of(sort));
    var texts = texts(subject, key);
    int index = Math.max(0, subject.fields().indexOf(field));
    var chosen = texts.get(index);
    var wanted = new Language(language);
    var german = chosen.in(GERMAN);
    var text = chosen.state(wanted).isPresent() ? chosen.in(wanted) : "";
    var edited =
        new Edited(subject.fields().get(index), wanted, german, text, Standing.of(chosen, wanted));
    return page(frame, subject, key, edited, null);
  }

  private List<Texts> texts(Subject subject, String key) {
    var texts = stock.of(subject).get(key);
    return texts != null ? texts : Refusal.found(unwritten(subject, key));
  }

  /** Something that nobody has written about yet. */
  private Optional<List<Texts>> unwritten(Subject subject, String key) {
    var plan = plans.current();
    boolean known =
        switch (subject) {
          case UNIT -> plan.unit(key).isPresent();
          case SITE -> plan.site(key).isPresent();
          case WAITING_AREA -> plan.area(key).isPresent();
          default -> false;
        };
    return known
        ? Optional.of(subject.fields().stream().map(it -> Texts.NONE).toList())
        : Optional.empty();
  }

  private TranslationPage page(
      Frame frame, Subject subject, String key, Edited edited, @Nullable String trouble) {
    var texts = texts(subject, key);
    var rows =
        Stream.iterate(0, i -> i < texts.size(), i -> i + 1)
            .map(i -> row(subject.fields().get(i), texts.get(i)))
            .toList();
    return new TranslationPage(
        frame,
        subject,
        key,
        name(key, texts),
        languages(),
        rows,
        outdated(texts.stream()),
        edited,
        trouble);
  }

  private TranslationPage.Row row(String field, Texts texts) {
    return new TranslationPage.Row(
        field, languages().stream().map(it -> Standing.of(texts, it)).toList());
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
    var known =
        Refusal.found(languages().stream().filter(it -> it.tag().equals(language)).findFirst());
    texts(subject, key);
    var wording = new Wording(plain(german), known, plain(text), reviewed);
    var trouble = trouble(wording);
    if (trouble != null) {
      var edited = new Edited(field, known, german, text, Standing.DRAFTED);
      var page = page(frame, subject, key, edited, trouble);
      return ResponseEntity.status(page.status()).body(page);
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
