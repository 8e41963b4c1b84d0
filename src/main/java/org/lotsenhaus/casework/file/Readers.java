package org.lotsenhaus.casework.file;

import java.util.List;

/**
 * Who may read a case, and who did.
 *
 * @param officeIsOut whether to say that the foreigners' office sees nothing
 */
public record Readers(List<Reader> may, boolean officeIsOut, List<Look> did) {

  public record Reader(String name, String what, boolean emergency) {}

  public record Look(String name, String when, String how, boolean emergency) {}
}
