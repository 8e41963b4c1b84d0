package org.lotsenhaus.signage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.signage.Device.Kind;
import org.lotsenhaus.signage.DevicesPage.Place;
import org.lotsenhaus.signage.DevicesPage.Row;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.PublicAddress;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where an administrator makes kiosks and displays known to the house. */
@RestController
class DevicesController {

  /** What can be chosen: a kind with its printer. */
  enum Choice {
    KIOSK_80(Kind.KIOSK, SlipWidth.WIDE),
    KIOSK_58(Kind.KIOSK, SlipWidth.NARROW),
    KIOSK(Kind.KIOSK, null),
    DISPLAY(Kind.DISPLAY, null);

    private final Kind kind;
    private final @Nullable SlipWidth slip;

    Choice(Kind kind, @Nullable SlipWidth slip) {
      this.kind = kind;
      this.slip = slip;
    }
  }

  private final Devices devices;
  private final CityPlans plans;
  private final Places places;
  private final PublicAddress address;

  DevicesController(Devices devices, CityPlans plans, Places places, PublicAddress address) {
    this.devices = devices;
    this.plans = plans;
    this.places = places;
    this.address = address;
  }

  @GetMapping("/{city}/admin/devices")
  DevicesPage devices(Frame frame) {
    return page(frame, null);
  }

  /** No redirect: the link is shown in this answer and never again. */
  @PostMapping("/{city}/admin/devices")
  DevicesPage add(
      Frame frame,
      @AuthenticationPrincipal StaffMember member,
      @RequestParam String name,
      @RequestParam String site,
      @RequestParam("kind") Choice choice) {
    var place = places.site(site);
    var secret =
        devices.name(choice.kind, place.key(), choice.slip, name.strip(), member.id().toString());
    return page(frame, address.of(frame.to("/pair/" + secret.value())));
  }

  @PostMapping("/{city}/admin/devices/{id}/end")
  ResponseEntity<Page> end(
      Frame frame, @AuthenticationPrincipal StaffMember member, @PathVariable UUID id) {
    devices.end(id, member.id().toString());
    return Redirect.to(frame.to("/admin/devices"));
  }

  private DevicesPage page(Frame frame, @Nullable String link) {
    var plan = plans.current();
    return new DevicesPage(
        frame,
        devices.all().stream().map(it -> row(it, frame)).toList(),
        plan.sites().stream().map(it -> new Place(it.key(), it.name())).toList(),
        link);
  }

  private Row row(Device device, Frame frame) {
    var slip = device.slip();
    return new Row(
        device.id(),
        device.name(),
        device.kind() == Kind.KIOSK ? "signage-staff.kiosk" : "signage-staff.display",
        plans.current().site(device.site()).map(Site::name).orElse(device.site()),
        slip == null
            ? frame.words().plain("signage-staff.no_slip")
            : frame.words().plain("signage-staff.millimetres", "mm", slip.millimetres()),
        frame.to(device.kind().place(device.site())));
  }
}
