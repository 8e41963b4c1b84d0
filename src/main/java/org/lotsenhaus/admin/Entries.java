package org.lotsenhaus.admin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a form, and what is wrong with it: both are shown again when something is. Reading
 * a field checks it; what can't be read gives a harmless value and a message key.
 */
public final class Entries {

  private final Map<String, List<String>> values;
  private final Map<String, String> wrong = new LinkedHashMap<>();

  private Entries(Map<String, List<String>> values) {
    this.values = values;
  }

  public static Entries typed(Map<String, List<String>> values) {
    return new Entries(new LinkedHashMap<>(values));
  }

  public static Entries none() {
    return typed(Map.of());
  }

  /** For a form that begins with what is there. */
  public Entries with(String name, @Nullable Object value) {
    values.put(name, value == null ? List.of() : List.of(value.toString()));
    return this;
  }

  public Entries with(String name, List<?> all) {
    values.put(name, all.stream().map(Object::toString).toList());
    return this;
  }

  public String text(String name) {
    var all = all(name);
    return all.isEmpty() ? "" : all.getFirst().strip();
  }

  public @Nullable String maybe(String name) {
    var text = text(name);
    return text.isEmpty() ? null : text;
  }

  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  public boolean has(String name, String value) {
    return all(name).contains(value);
  }

  public boolean isOn(String name) {
    return has(name, "true");
  }

  public String required(String name, int longest) {
    var text = text(name);
    if (text.isEmpty()) {
      wrong(name, "admin-staff.wrong_missing");
    } else if (text.length() > longest) {
      wrong(name, "admin-staff.wrong_long");
    }
    return text;
  }

  public String matching(String name, String pattern) {
    var text = required(name, 200);
    if (isFine(name) && !text.matches(pattern)) {
      wrong(name, "admin-staff.wrong_" + name);
    }
    return text;
  }

  public String oneOf(String name, List<Choice> choices) {
    var text = required(name, 200);
    if (isFine(name) && choices.stream().noneMatch(it -> it.value().equals(text))) {
      wrong(name, "admin-staff.wrong_choice");
    }
    return text;
  }

  /** Empty, and marked as wrong, for what is none of them. */
  public <T extends Enum<T>> Optional<T> chosen(String name, T[] values) {
    var text = oneOf(name, Choice.each(values, Enum::name));
    return Arrays.stream(values).filter(it -> it.name().equals(text)).findFirst();
  }

  /** For a choice that may be left open. */
  public @Nullable String maybeOneOf(String name, List<Choice> choices) {
    return maybe(name) == null ? null : oneOf(name, choices);
  }

  public List<String> someOf(String name, List<Choice> choices) {
    return choices.stream().map(Choice::value).filter(it -> has(name, it)).toList();
  }

  public int number(String name, int least, int most) {
    var text = required(name, 9);
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException noNumber) {
      // said below
    }
    wrong.putIfAbsent(name, "admin-staff.wrong_number");
    return least;
  }

  public @Nullable LocalDate day(String name) {
    try {
      return text(name).isEmpty() ? null : LocalDate.parse(text(name));
    } catch (DateTimeException noDay) {
      wrong(name, "admin-staff.wrong_day");
      return null;
    }
  }

  public LocalDate dayNotBefore(String name, LocalDate first) {
    var day = day(name);
    if (day == null) {
      wrong.putIfAbsent(name, "admin-staff.wrong_missing");
    } else if (day.isBefore(first)) {
      wrong(name, "admin-staff.wrong_too_early");
    }
    return day == null ? first : day;
  }

  public void wrong(String name, String messageKey) {
    wrong.put(name, messageKey);
  }

  public @Nullable String error(String name) {
    return wrong.get(name);
  }

  public boolean isFine() {
    return wrong.isEmpty();
  }

  public boolean isFine(String name) {
    return !wrong.containsKey(name);
  }
}
