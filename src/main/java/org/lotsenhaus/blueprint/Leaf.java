package org.lotsenhaus.blueprint;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.municipality.Text;
import org.lotsenhaus.municipality.Texts;
import org.lotsenhaus.municipality.Validity;
import org.lotsenhaus.shared.Language;

/** One thing on its way into a file: fields in the order of writing; what is empty is left out. */
final class Leaf {

  private final Map<String, Object> fields = new LinkedHashMap<>();

  Leaf put(String name, @Nullable Object value) {
    if (value != null) {
      fields.put(name, value);
    }
    return this;
  }

  Leaf put(String name, List<?> values) {
    return put(name, values.isEmpty() ? null : (Object) values);
  }

  Leaf constant(String name, Enum<?> value) {
    return put(name, word(value));
  }

  Leaf constants(String name, List<? extends Enum<?>> values) {
    return put(name, values.stream().map(Leaf::word).toList());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  Leaf date(String name, @Nullable LocalDate day) {
    return put(name, day == null ? null : day.toString());
  }

  Leaf valid(Validity valid) {
    return date("valid_from", valid.from()).date("valid_until", valid.until());
  }

  Leaf texts(String name, Texts texts) {
    var written = new LinkedHashMap<String, Object>();
    texts.byLanguage().entrySet().stream()
        .sorted(Comparator.comparing(it -> place(it.getKey())))
        .forEach(it -> written.put(it.getKey().tag(), text(it.getKey().tag(), it.getValue())));
    return put(name, written.isEmpty() ? null : written);
  }

  /** In the order in which languages are offered; others follow by their tag. */
  private static String place(Language language) {
    int index = Language.FIRST_WAVE.indexOf(language);
    return index < 0 ? language.tag() : "%02d".formatted(index);
  }

  private static Object text(String tag, Text text) {
    return text.state() == Fields.usualState(tag)
        ? text.content()
        : new Leaf().put("text", text.content()).constant("state", text.state()).fields();
  }

  Leaf words(String name, Texts keywords) {
    var words = new LinkedHashMap<String, Object>();
    SearchWords.of(keywords).byLanguage().entrySet().stream()
        .sorted(Comparator.comparing(it -> place(new Language(it.getKey()))))
        .forEach(it -> words.put(it.getKey(), List.copyOf(it.getValue())));
    return put(name, words.isEmpty() ? null : words);
  }

  Map<String, Object> fields() {
    return fields;
  }
}
