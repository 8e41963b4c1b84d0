package org.lotsenhaus.admin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * @param yaml the file as it was given, kept for correction
 * @param problems each with line and field, in plain words
 * @param changes what would happen; null as long as nothing was checked
 */
public record BlueprintPage(
    Frame frame, String yaml, List<String> problems, @Nullable List<String> changes)
    implements Page {

  static BlueprintPage empty(Frame frame) {
    return new BlueprintPage(frame, "", List.of(), null);
  }

  @Override
  public HttpStatus status() {
    return problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
  }
}
