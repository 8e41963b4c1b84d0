package org.lotsenhaus.admin;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.lotsenhaus.municipality.Dated;

/** Something to choose in a form. */
public record Choice(String value, String label) {

  public static <T extends Dated<T>> List<Choice> of(List<T> things, Function<T, String> label) {
    return things.stream().map(it -> new Choice(it.key(), label.apply(it))).toList();
  }

  public static <T extends Enum<T>> List<Choice> each(T[] values, Function<T, String> label) {
    return Arrays.stream(values).map(it -> new Choice(it.name(), label.apply(it))).toList();
  }

  public static String labelOf(List<Choice> choices, String value) {
    return choices.stream()
        .filter(it -> it.value().equals(value))
        .findFirst()
        .map(Choice::label)
        .orElse(value);
  }
}
