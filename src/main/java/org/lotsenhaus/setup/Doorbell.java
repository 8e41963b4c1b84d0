package org.lotsenhaus.setup;

import java.io.PrintStream;
import org.lotsenhaus.tenancy.Cities;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever starts a real house where it is, and how to get in as long as nobody has. */
@Component
@Profile("production & !command")
class Doorbell {

  private final Cities cities;
  private final SetupLinks links;
  private volatile int port;

  Doorbell(Cities cities, SetupLinks links) {
    this.cities = cities;
    this.links = links;
  }

  @EventListener
  void listening(WebServerInitializedEvent event) {
    port = event.getWebServer().getPort();
  }

  @EventListener(ApplicationReadyEvent.class)
  void ring() {
    say(System.out);
  }

  private void say(PrintStream out) {
    var address = "http://localhost:" + port;
    out.println();
    out.println("Lotsenhaus is open.  " + address);
    if (cities.all().isEmpty() || links.isUnfinished()) {
      out.println("  It is empty. Set it up here (for one day, once):");
      out.println("  " + address + "/setup/" + links.renew());
    }
    out.println();
  }
}
