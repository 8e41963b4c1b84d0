package org.lotsenhaus.live;

import org.lotsenhaus.shared.TenantId;

/** Something changed in a city; told to every instance, the announcing one included. */
public record Announcement(TenantId tenant, String topic) {

  static Announcement parse(String payload) {
    int space = payload.indexOf(' ');
    return new Announcement(
        new TenantId(Integer.parseInt(payload.substring(0, space))), payload.substring(space + 1));
  }
}
