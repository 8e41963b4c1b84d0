package org.lotsenhaus.live;

import org.lotsenhaus.shared.TenantId;

/** Something changed in a city; told to every instance, the announcing one included. */
public record Announcement(TenantId tenant, String topic) {

  private static final int MOST_PARTS = 3;

  /** As it goes to the other instances, which know by the sender what they said themselves. */
  String from(String instance) {
    return instance + " " + tenant.value() + " " + topic;
  }

  static String instanceOf(String payload) {
    return payload.substring(0, payload.indexOf(' '));
  }

  static Announcement parse(String payload) {
    var parts = payload.split(" ", MOST_PARTS);
    return new Announcement(new TenantId(Integer.parseInt(parts[1])), parts[2]);
  }
}
