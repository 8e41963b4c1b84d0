package org.lotsenhaus.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.shared.Language;

/**
 * What stands around every page: city, language, words, and who is signed in.
 *
 * @param city the city's display name; empty where a page belongs to no city
 * @param slug the city's part of the path
 * @param path the path and query of this page, for links that show it in another language
 */
public record Frame(
    String city,
    String slug,
    Language language,
    List<Language> languages,
    Words words,
    String path,
    Csrf csrf,
    LocalDate today,
    LocalTime now,
    @Nullable DemoBanner demo,
    @Nullable Staff staff) {

  public String in(Language other) {
    return path + (path.contains("?") ? "&" : "?") + "lang=" + other.tag();
  }

  /** A path inside this city. */
  public String to(String place) {
    return "/" + slug + place;
  }

  /** For live updates, which are made after the request is over. */
  public Frame lasting() {
    return new Frame(
        city, slug, language, languages, words, path, csrf.fixed(), today, now, demo, staff);
  }
}
