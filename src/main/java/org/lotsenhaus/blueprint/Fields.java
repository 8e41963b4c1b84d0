package org.lotsenhaus.blueprint;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.municipality.Text;
import org.lotsenhaus.municipality.TextState;
import org.lotsenhaus.municipality.Texts;
import org.lotsenhaus.municipality.Validity;
import org.lotsenhaus.shared.Language;

/** The fields of one thing in a file that the schema has accepted. */
record Fields(JsonNode node, Map<String, TextState> states) {

  static Fields of(YamlTree tree) {
    var states = new LinkedHashMap<String, TextState>();
    tree.root()
        .path("state")
        .properties()
        .forEach(it -> states.put(it.getKey(), state(it.getValue().asText())));
    return new Fields(tree.root(), states);
  }

  private static TextState state(String name) {
    return TextState.valueOf(name.toUpperCase(Locale.ROOT));
  }

  boolean has(String name) {
    return node.hasNonNull(name);
  }

  String text(String name) {
    return node.path(name).asText();
  }

  @Nullable String maybe(String name) {
    return has(name) ? text(name) : null;
  }

  @Nullable String maybe(String name, @Nullable String otherwise) {
    return has(name) ? text(name) : otherwise;
  }

  int number(String name, int otherwise) {
    return node.path(name).asInt(otherwise);
  }

  @Nullable Integer number(String name) {
    return has(name) ? (Integer) node.path(name).asInt() : null;
  }

  boolean flag(String name, boolean otherwise) {
    return node.path(name).asBoolean(otherwise);
  }

  List<String> strings(String name) {
    var strings = new ArrayList<String>();
    node.path(name).forEach(it -> strings.add(it.asText()));
    return List.copyOf(strings);
  }

  List<String> strings(String name, List<String> otherwise) {
    return has(name) ? strings(name) : otherwise;
  }

  <E extends Enum<E>> E constant(String name, Class<E> type) {
    return constantOf(text(name), type);
  }

  <E extends Enum<E>> List<E> constants(String name, Class<E> type, List<E> otherwise) {
    return has(name) ? strings(name).stream().map(it -> constantOf(it, type)).toList() : otherwise;
  }

  private static <E extends Enum<E>> E constantOf(String name, Class<E> type) {
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
  }

  @Nullable LocalDate date(String name) {
    return has(name) ? LocalDate.parse(text(name)) : null;
  }

  Validity valid() {
    return new Validity(date("valid_from"), date("valid_until"));
  }

  List<Fields> list(String name) {
    var list = new ArrayList<Fields>();
    node.path(name).forEach(it -> list.add(new Fields(it, states)));
    return list;
  }

  Fields inside(String name) {
    return new Fields(node.path(name), states);
  }

  Texts texts(String name) {
    return texts(name, Texts.NONE);
  }

  Texts texts(String name, Texts otherwise) {
    var texts = new LinkedHashMap<Language, Text>();
    node.path(name)
        .properties()
        .forEach(it -> texts.put(new Language(it.getKey()), textIn(it.getKey(), it.getValue())));
    return texts.isEmpty() ? otherwise : new Texts(texts);
  }

  private Text textIn(String tag, JsonNode value) {
    return value.isObject()
        ? new Text(value.path("text").asText(), state(value.path("state").asText()))
        : new Text(value.asText(), states.getOrDefault(tag, usualState(tag)));
  }

  static TextState usualState(String tag) {
    return tag.equals("de") ? TextState.WRITTEN : TextState.DRAFTED;
  }
}
