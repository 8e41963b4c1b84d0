package org.lotsenhaus.retention.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lotsenhaus.people.records.Chapter;
import org.lotsenhaus.retention.report.Sheet.Line;
import org.lotsenhaus.retention.report.Sheet.Part;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Words;

/** Puts words to the fields and values of a report, in the reader's language. */
record SheetWords(Words words, ZoneId zone) {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern MOMENT = Pattern.compile(DAY.pattern() + "T[0-9:.]+Z");

  /** What people wrote freely: it is never taken for one of the words that the house chose. */
  private static final Set<String> WRITTEN =
      Set.of(
          "text",
          "title",
          "remark",
          "place",
          "decision",
          "given",
          "family",
          "address",
          "contact",
          "without_consent");

  /** Who is behind it, where it is nobody of the staff. */
  private static final Map<String, String> OF_THE_HOUSE =
      Map.of(
          "person",
          "file-log.you",
          "house",
          "file-log.house",
          "retention",
          "file-log.house",
          "scanner",
          "file-log.house");

  Sheet sheet(Report report) {
    var parts = new ArrayList<Part>();
    for (var chapter : Chapter.values()) {
      var entries = report.chapters().getOrDefault(chapter.key(), List.of());
      if (!entries.isEmpty()) {
        parts.add(
            new Part(
                words.plain("my-data.chapter_" + chapter.key()),
                entries.stream().map(this::lines).toList()));
      }
    }
    return new Sheet(
        words, report.city(), report.area(), moment(report.madeAt()), report.leftOut(), parts);
  }

  private List<Line> lines(Map<String, Object> entry) {
    return entry.entrySet().stream()
        .map(it ->
            new Line(
                words.plain("my-data.field_" + it.getKey()),
                value(it.getKey(), it.getValue()),
                WRITTEN.contains(it.getKey())))
        .toList();
  }

  private String value(String field, Object value) {
    return switch (value) {
      case List<?> all ->
          all.stream().map(it -> value(field, it)).collect(Collectors.joining(", "));
      case Boolean yes -> words.plain(yes ? "my-data.yes" : "my-data.no");
      default -> WRITTEN.contains(field) ? value.toString() : said(field, value.toString());
    };
  }

  private String said(String field, String value) {
    if (DAY.matcher(value).matches()) {
      return words.dateWithYear(LocalDate.parse(value));
    }
    if (MOMENT.matcher(value).matches()) {
      return moment(value);
    }
    if (field.equals("language")) {
      return new Language(value).nameIn(words.language());
    }
    var key = key(field, value.toLowerCase(Locale.ROOT));
    return words.has(key) ? words.plain(key) : value;
  }

  /** Some words the person has read elsewhere: when they agreed, and in the log of their file. */
  private static String key(String field, String value) {
    return switch (field) {
      case "topic" -> "consent.topic_" + value;
      case "classes" -> "consent.class_" + value;
      case "how" -> "consent.how_" + value;
      case "by" -> OF_THE_HOUSE.getOrDefault(value, "");
      default -> "my-data." + field + "_" + value;
    };
  }

  private String moment(String instant) {
    var local = Instant.parse(instant).atZone(zone);
    return words.moment(local.toLocalDateTime());
  }
}
