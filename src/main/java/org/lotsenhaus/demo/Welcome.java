package org.lotsenhaus.demo;

import java.io.PrintStream;
import java.util.stream.Collectors;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.shared.Tenant;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills the demo on its first start and tells whoever started it where to look. */
@Component
@Profile("demo & !command")
class Welcome {

  private final DemoCities cities;
  private final DemoStaff staff;
  private volatile int port;

  Welcome(DemoCities cities, DemoStaff staff) {
    this.cities = cities;
    this.staff = staff;
  }

  @EventListener
  void listening(WebServerInitializedEvent event) {
    port = event.getWebServer().getPort();
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(0)
  void welcome() {
    cities.enterOnFirstStart();
    say(System.out);
  }

  private void say(PrintStream out) {
    out.println();
    out.println("Lotsenhaus is open (demo).  http://localhost:" + port);
    for (var city : cities.all()) {
      var address = "http://localhost:" + port + "/" + city.slug();
      out.println();
      out.println("  " + city.name() + "   " + address);
      Tenant.as(
          city.id(),
          () -> {
            out.println("    sign in   " + address + "/sign-in   password: " + DemoStaff.PASSWORD);
            out.println("    accounts  " + logins());
            out.println("    kiosk     " + address + "/kiosk");
            out.println("    display   " + address + "/display");
          });
    }
    out.println();
  }

  private String logins() {
    return staff.all().stream().map(StaffMember::login).sorted().collect(Collectors.joining(", "));
  }
}
