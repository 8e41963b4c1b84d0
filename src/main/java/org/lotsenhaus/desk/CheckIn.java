package org.lotsenhaus.desk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.desk.ReceptionPage.Issued;

/**
 * The number of an appointment, typed at the reception.
 *
 * @param code as typed, kept when there is trouble
 * @param trouble why there is no number for it, and what to do
 * @param way where to go on then
 */
public record CheckIn(
    String code, @Nullable Issued arrived, @Nullable Content trouble, @Nullable Way way) {

  static final CheckIn EMPTY = new CheckIn("", null, null, null);

  public record Way(String path, Content says) {}
}
