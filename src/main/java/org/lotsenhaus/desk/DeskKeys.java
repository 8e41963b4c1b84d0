package org.lotsenhaus.desk;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one person. The two with Enter are no single characters, which nobody presses by
 * speaking: they can be switched off with the others, but are always the same.
 *
 * @param chosen an action without an entry has no key
 */
public record DeskKeys(boolean on, Map<KeyAction, String> chosen) {

  static DeskKeys usual() {
    var all = new EnumMap<KeyAction, String>(KeyAction.class);
    for (var action : KeyAction.values()) {
      all.put(action, action.usual());
    }
    return new DeskKeys(true, all);
  }

  /** As pages write it into {@code data-key}; null is no attribute at all. */
  public @Nullable String of(KeyAction action) {
    return on ? chosen.get(action) : null;
  }

  public @Nullable String enter() {
    return on ? "Enter" : null;
  }

  public @Nullable String shiftEnter() {
    return on ? "Shift+Enter" : null;
  }

  /** As it stands on a keyboard. */
  public static String shown(String key) {
    return key.toUpperCase(Locale.ROOT);
  }
}
