package org.lotsenhaus.signage.kiosk;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * Where the code of an appointment is touched in, letter by letter, without a script.
 *
 * @param typed so far
 * @param keys those that codes are made of
 * @param trouble why the last one led to no number, or null
 */
public record KioskCodePage(
    Kiosk kiosk, String typed, List<String> keys, int length, @Nullable Content trouble)
    implements Page {

  public boolean isComplete() {
    return typed.length() == length;
  }

  @Override
  public HttpStatus status() {
    return trouble == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
