package org.lotsenhaus.concerns;

import static org.lotsenhaus.shared.Language.GERMAN;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lotsenhaus.municipality.Texts;
import org.lotsenhaus.municipality.Unit;
import org.lotsenhaus.shared.Language;

/**
 * Answers "What brings you here?" in people's own words: in their language and in German, because
 * German words are what stands on their papers.
 */
public final class ConcernSearch {

  /** What was found, best first. */
  public record Hits(List<Concern> concerns, List<Unit> units) {
    public int count() {
      return concerns.size() + units.size();
    }
  }

  private static final double TITLE = 3;
  private static final double KEYWORD = 3;
  private static final double SUMMARY = 0.6;
  private static final int LONGEST_QUERY = 200;

  private final List<Concern> concerns;
  private final List<Unit> units;
  private final Map<Language, WordIndex<Concern>> concernsIn = new ConcurrentHashMap<>();
  private final Map<Language, WordIndex<Unit>> unitsIn = new ConcurrentHashMap<>();

  public ConcernSearch(List<Concern> concerns, List<Unit> units) {
    this.concerns = concerns;
    this.units = units;
  }

  public Hits find(String typed, Language language) {
    var query = typed.length() > LONGEST_QUERY ? typed.substring(0, LONGEST_QUERY) : typed;
    return new Hits(
        concernsIn.computeIfAbsent(language, this::indexConcerns).find(query),
        unitsIn.computeIfAbsent(language, this::indexUnits).find(query));
  }

  private WordIndex<Concern> indexConcerns(Language language) {
    var index = new WordIndex<Concern>();
    for (var concern : concerns) {
      var texts = new HashMap<String, Double>();
      write(texts, concern.summary(), SUMMARY, language);
      write(texts, concern.keywords(), KEYWORD, language);
      write(texts, concern.title(), TITLE, language);
      index.add(concern, texts);
    }
    return index;
  }

  private WordIndex<Unit> indexUnits(Language language) {
    var index = new WordIndex<Unit>();
    for (var unit : units) {
      var texts = new HashMap<String, Double>();
      write(texts, unit.name(), TITLE, language);
      texts.put(unit.officialName(), TITLE);
      index.add(unit, texts);
    }
    return index;
  }

  private static void write(Map<String, Double> all, Texts texts, double weight, Language reader) {
    all.put(texts.in(GERMAN), weight);
    all.put(texts.in(reader), weight);
  }
}
