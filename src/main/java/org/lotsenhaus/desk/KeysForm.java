package org.lotsenhaus.desk;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.lotsenhaus.ui.Words;

/** The keys as somebody typed them. */
public record KeysForm(boolean on, Map<KeyAction, String> typed) {

  static KeysForm of(DeskKeys keys) {
    return new KeysForm(keys.on(), keys.chosen());
  }

  static KeysForm of(Map<String, String> sent) {
    var typed = new EnumMap<KeyAction, String>(KeyAction.class);
    for (var action : KeyAction.values()) {
      typed.put(action, sent.getOrDefault(action.field(), "").strip().toLowerCase(Locale.ROOT));
    }
    return new KeysForm(sent.containsKey("on"), typed);
  }

  /** What is wrong, by action; of two with the same key the later one is told. */
  Map<KeyAction, String> problems(Words words) {
    var problems = new EnumMap<KeyAction, String>(KeyAction.class);
    var taken = new HashMap<String, KeyAction>();
    typed.forEach((action, key) -> {
      if (key.length() > 1) {
        problems.put(action, words.plain("keys-staff.one_character"));
      } else if (!key.isEmpty() && taken.putIfAbsent(key, action) != null) {
        problems.put(action, alreadyTaken(key, taken.get(key), words));
      }
    });
    return problems;
  }

  private static String alreadyTaken(String key, KeyAction by, Words words) {
    return words.plain(
        "keys-staff.already_taken",
        "key",
        DeskKeys.shown(key),
        "action",
        words.plain(by.messageKey()));
  }

  DeskKeys keys() {
    var chosen = new EnumMap<KeyAction, String>(typed);
    chosen.values().removeIf(String::isEmpty);
    return new DeskKeys(on, chosen);
  }
}
