package org.lotsenhaus.admin.texts;

import static org.lotsenhaus.shared.Language.GERMAN;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.admin.texts.TranslationPage.Edited;
import org.lotsenhaus.admin.texts.TranslationsPage.Row;
import org.lotsenhaus.admin.texts.TranslationsPage.Sort;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.municipality.Texts;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Frame;

/** Puts together what the pages about texts show. */
record TextView(Frame frame, TextStock stock, CityPlan plan) {

  /**
   * @param onlyOpen without those where nothing is to be done
   */
  TranslationsPage list(Subject subject, boolean onlyOpen) {
    var rows =
        stock.of(subject).entrySet().stream()
            .map(it -> row(it.getKey(), it.getValue()))
            .filter(it -> !onlyOpen || it.states().stream().anyMatch(Standing::isOpen))
            .toList();
    return new TranslationsPage(frame, sorts(), subject, onlyOpen, languages(), rows);
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
    return plan.city().languages();
  }

  TranslationPage page(Subject subject, String key, Edited edited, @Nullable String trouble) {
    var texts = texts(subject, key);
    return new TranslationPage(
        frame,
        subject,
        key,
        name(key, texts),
        languages(),
        IntStream.range(0, texts.size())
            .mapToObj(it -> row(subject.fields().get(it), texts.get(it)))
            .toList(),
        outdated(texts.stream()),
        edited,
        trouble);
  }

  List<Texts> texts(Subject subject, String key) {
    var texts = stock.of(subject).get(key);
    return texts != null ? texts : Refusal.found(unwritten(subject, key));
  }

  /** Something that nobody has written about yet. */
  private Optional<List<Texts>> unwritten(Subject subject, String key) {
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

  private TranslationPage.Row row(String field, Texts texts) {
    return new TranslationPage.Row(
        field, languages().stream().map(it -> Standing.of(texts, it)).toList());
  }
}
