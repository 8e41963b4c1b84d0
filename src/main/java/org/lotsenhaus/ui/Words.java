package org.lotsenhaus.ui;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import gg.jte.Content;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.lotsenhaus.shared.Language;

/**
 * The words of one language. Values that go into a sentence are isolated, so that a ticket number
 * or a time reads correctly inside Arabic and Farsi; translators never type marks.
 */
public final class Words {

  private static final char OPEN = '\uE000';
  private static final char CLOSE = '\uE001';

  private final Language language;
  private final Map<String, String> patterns;
  private final Map<String, MessageFormat> formats = new HashMap<>();

  Words(Language language, Map<String, String> patterns) {
    this.language = language;
    this.patterns = patterns;
    patterns.forEach((key, pattern) -> {
      if (pattern.indexOf('{') >= 0) {
        formats.put(key, new MessageFormat(pattern, language.locale()));
      }
    });
  }

  public Language language() {
    return language;
  }

  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  /** For titles, attributes and messages: plain text with invisible isolates. */
  public String plain(String key, Object... namedValues) {
    return format(key, namedValues)
        .replace(OPEN, language.rtl() ? '\u2068' : '\u200B')
        .replace(CLOSE, language.rtl() ? '\u2069' : '\u200B')
        .replace("\u200B", "");
  }

  /** For the body of a page: escaped, every value in a {@code bdi} of its own. */
  public Content say(String key, Object... namedValues) {
    var html = Markup.isolated(format(key, namedValues), OPEN, CLOSE);
    return output -> output.writeContent(html);
  }

  private String format(String key, Object... namedValues) {
    var format = formats.get(key);
    if (format == null) {
      var pattern = patterns.get(key);
      if (pattern == null) {
        throw new IllegalArgumentException("no words for " + key + " in " + language.tag());
      }
      return pattern;
    }
    var values = new HashMap<String, Object>();
    for (int i = 0; i < namedValues.length; i += 2) {
      values.put((String) namedValues[i], spoken(namedValues[i + 1]));
    }
    return ((MessageFormat) format.clone()).format(values, new StringBuffer(), null).toString();
  }

  private Object spoken(Object value) {
    return switch (value) {
      case Number number -> number;
      case LocalTime time -> OPEN + time(time) + CLOSE;
      case LocalDate date -> date(date);
      case DayOfWeek day -> weekday(day);
      default -> OPEN + value.toString() + CLOSE;
    };
  }

  /** 24 hours, the same in every language, as on the door: 09:05. */
  public String time(LocalTime time) {
    return "%02d:%02d".formatted(time.getHour(), time.getMinute());
  }

  public String date(LocalDate date) {
    return formatted(DateFormat.getPatternInstance("EEEEdMMMM", language.locale()), date);
  }

  public String dateWithYear(LocalDate date) {
    return formatted(DateFormat.getPatternInstance("dMMMMy", language.locale()), date);
  }

  /** With its year: 24. November 2026, 09:30. */
  public String moment(LocalDateTime at) {
    return dateWithYear(at.toLocalDate()) + ", " + time(at.toLocalTime());
  }

  /** For a narrow column: 24.11. */
  public String dateShort(LocalDate date) {
    return formatted(DateFormat.getPatternInstance("MMdd", language.locale()), date);
  }

  public String dateShortWithYear(LocalDate date) {
    return formatted(DateFormat.getPatternInstance("yMMdd", language.locale()), date);
  }

  public String weekday(DayOfWeek day) {
    var monday = LocalDate.of(2024, 1, 1);
    return formatted(
        DateFormat.getPatternInstance("cccc", language.locale()),
        monday.plusDays(day.getValue() - 1L));
  }

  /** For the head of a column: Mo. In Farsi a letter, as its short names hold Persian digits. */
  public String weekdayShort(DayOfWeek day) {
    var monday = LocalDate.of(2024, 1, 1);
    return formatted(
        DateFormat.getPatternInstance(
            language.equals(Language.FARSI) ? "ccccc" : "cccccc", language.locale()),
        monday.plusDays(day.getValue() - 1L));
  }

  public String month(YearMonth month) {
    return formatted(DateFormat.getPatternInstance("yMMMM", language.locale()), month.atDay(1));
  }

  private static String formatted(DateFormat format, LocalDate date) {
    format.setTimeZone(com.ibm.icu.util.TimeZone.GMT_ZONE);
    return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }
}
