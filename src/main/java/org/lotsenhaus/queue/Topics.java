package org.lotsenhaus.queue;

import java.util.UUID;

/** What is announced when the line moves. */
public final class Topics {

  private Topics() {}

  /** Anything about who waits at a site, and which desks work. */
  public static String line(String site) {
    return "line:" + site;
  }

  /** A number was called, called again, or left its desk. */
  public static String calls(String site) {
    return "calls:" + site;
  }

  public static String ticket(UUID id) {
    return "ticket:" + id;
  }
}
