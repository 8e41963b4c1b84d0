package org.lotsenhaus.blueprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.lotsenhaus.concerns.AskedOften;
import org.lotsenhaus.concerns.Catalogue;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.concerns.Concern.Way;
import org.lotsenhaus.concerns.ConcernGroup;
import org.lotsenhaus.concerns.Document;
import org.lotsenhaus.municipality.Dated;
import org.lotsenhaus.municipality.Municipality;
import org.lotsenhaus.municipality.Texts;
import org.lotsenhaus.municipality.Validity;

/**
 * Reads concerns and what they refer to. What a file only names is drawn from the shared catalogue:
 * concerns with {@code use}, groups, documents and topics by their keys.
 */
final class CatalogueFields {

  private static final int USUAL_MINUTES = 15;

  private final Fields file;
  private final Catalogue shared;
  private final Map<String, SearchWords> topics;

  CatalogueFields(Fields file, Catalogue shared, Map<String, SearchWords> sharedTopics) {
    this.file = file;
    this.shared = shared;
    this.topics = new HashMap<>(sharedTopics);
    topics.putAll(topics());
  }

  Map<String, SearchWords> topics() {
    var own = new HashMap<String, SearchWords>();
    file.list("topics").forEach(it -> own.put(it.text("key"), SearchWords.of(it.inside("words"))));
    return own;
  }

  Catalogue catalogue() {
    var concerns = file.list("concerns").stream().map(this::concern).toList();
    return new Catalogue(
        withDrawn(groups(), shared.groups(), used(concerns, it -> groupOf(it))),
        withDrawn(documents(), shared.documents(), used(concerns, CatalogueFields::documentsOf)),
        concerns,
        file.list("asked_often").stream().map(CatalogueFields::asked).toList());
  }

  private Concern concern(Fields it) {
    var base =
        it.has("use")
            ? Municipality.find(shared.concerns(), it.text("use")).orElseThrow()
            : nothing(it.text("key"));
    return new Concern(
        base.key(),
        it.maybe("unit"),
        it.maybe("group", base.group()),
        it.number("minutes", base.minutes()),
        it.constants("ways", Way.class, base.ways()),
        it.flag("legal_effect", base.legalEffect()),
        it.has("urgent_within_days") ? it.number("urgent_within_days") : base.urgentWithinDays(),
        it.strings("documents", base.documents()),
        it.strings("documents_if_applicable", base.documentsIfApplicable()),
        it.strings("sites"),
        it.strings("desks"),
        it.valid(),
        it.texts("title", base.title()),
        it.texts("summary", base.summary()),
        keywords(it, base.keywords()));
  }

  private static Concern nothing(String key) {
    return new Concern(
        key,
        null,
        null,
        USUAL_MINUTES,
        List.of(Way.WALK_IN),
        false,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Validity.ALWAYS,
        Texts.NONE,
        Texts.NONE,
        Texts.NONE);
  }

  private Texts keywords(Fields it, Texts otherwise) {
    if (!it.has("topics") && !it.has("keywords")) {
      return otherwise;
    }
    var words = SearchWords.of(it.inside("keywords"));
    for (var topic : it.strings("topics")) {
      words = words.and(topics.getOrDefault(topic, SearchWords.NONE));
    }
    return words.asTexts();
  }

  private List<ConcernGroup> groups() {
    return file.list("groups").stream()
        .map(it ->
            new ConcernGroup(
                it.text("key"), it.text("icon"), it.valid(), it.texts("title"), it.texts("hint")))
        .toList();
  }

  private List<Document> documents() {
    return file.list("documents").stream()
        .map(it -> new Document(it.text("key"), it.valid(), it.texts("name")))
        .toList();
  }

  private static AskedOften asked(Fields it) {
    return new AskedOften(it.text("concern"), it.text("icon"), it.texts("title"));
  }

  private static List<String> groupOf(Concern concern) {
    return concern.group() == null ? List.of() : List.of(concern.group());
  }

  private static List<String> documentsOf(Concern concern) {
    var all = new ArrayList<>(concern.documents());
    all.addAll(concern.documentsIfApplicable());
    return all;
  }

  private static Set<String> used(List<Concern> concerns, Function<Concern, List<String>> keys) {
    var used = new LinkedHashSet<String>();
    concerns.forEach(concern -> used.addAll(keys.apply(concern)));
    return used;
  }

  private static <T extends Dated<T>> List<T> withDrawn(
      List<T> own, List<T> shared, Set<String> used) {
    var all = new ArrayList<>(own);
    shared.stream()
        .filter(it -> used.contains(it.key()))
        .filter(it -> Municipality.find(own, it.key()).isEmpty())
        .forEach(all::add);
    return List.copyOf(all);
  }
}
