package org.lotsenhaus.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * Where somebody chooses their keys.
 *
 * @param saved whether they were just kept
 */
public record KeysPage(Frame frame, KeysForm form, Map<KeyAction, String> problems, boolean saved)
    implements Page {

  public List<KeyAction> actions() {
    return List.of(KeyAction.values());
  }

  public String value(KeyAction action) {
    return DeskKeys.shown(form.typed().getOrDefault(action, ""));
  }

  public @Nullable String problem(KeyAction action) {
    return problems.get(action);
  }

  @Override
  public HttpStatus status() {
    return problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
