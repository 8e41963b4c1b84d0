package org.lotsenhaus.signage.kiosk;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.appointments.ArriveForAppointment;
import org.lotsenhaus.appointments.ExpectedElsewhere;
import org.lotsenhaus.appointments.NotExpected;
import org.lotsenhaus.queue.Channel;
import org.lotsenhaus.queue.TicketThrottle;
import org.lotsenhaus.signage.ThisDevice;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Checking in for an appointment: a code becomes a number. */
@RestController
class KioskCodeController {

  private final Kiosks kiosks;
  private final ArriveForAppointment arrive;
  private final ExpectedElsewhere elsewhere;
  private final ThisDevice thisDevice;
  private final TicketThrottle throttle;

  KioskCodeController(
      Kiosks kiosks,
      ArriveForAppointment arrive,
      ExpectedElsewhere elsewhere,
      ThisDevice thisDevice,
      TicketThrottle throttle) {
    this.kiosks = kiosks;
    this.arrive = arrive;
    this.elsewhere = elsewhere;
    this.thisDevice = thisDevice;
    this.throttle = throttle;
  }

  @GetMapping("/{city}/kiosk/{site}/appointment")
  KioskCodePage code(HttpServletRequest request, @PathVariable String site) {
    return page(kiosks.of(request, site), "", null);
  }

  @PostMapping("/{city}/kiosk/{site}/appointment")
  ResponseEntity<Page> touched(
      HttpServletRequest request,
      @PathVariable String site,
      @RequestParam(defaultValue = "") String typed,
      @RequestParam(required = false) @Nullable String key,
      @RequestParam(required = false) @Nullable String delete) {
    var kiosk = kiosks.of(request, site);
    if (delete != null) {
      return ResponseEntity.ok(
          page(kiosk, typed.substring(0, Math.max(0, typed.length() - 1)), null));
    }
    return key != null
        ? ResponseEntity.ok(page(kiosk, typed + key, null))
        : arrived(request, kiosk, typed);
  }

  private ResponseEntity<Page> arrived(HttpServletRequest request, Kiosk kiosk, String code) {
    if (thisDevice.kioskAt(kiosk.site(), request).isEmpty() && !throttle.lets(request)) {
      return refused(KioskAdvicePage.tooMany(kiosk));
    }
    try {
      var ticket = arrive.arrive(code, kiosk.site(), Channel.KIOSK).ticket();
      return Redirect.to(kiosk.at("/tickets/" + ticket.token()));
    } catch (NotExpected not) {
      return refused(page(kiosk, code, why(kiosk, not)));
    }
  }

  private static ResponseEntity<Page> refused(Page why) {
    return ResponseEntity.unprocessableContent().body(why);
  }

  private Content why(Kiosk kiosk, NotExpected not) {
    return kiosk.words().say("kiosk.code_" + not.why().key(), elsewhere.values(not));
  }

  private static KioskCodePage page(Kiosk kiosk, String typed, @Nullable Content trouble) {
    var clean = typed.replaceAll("[^A-Z0-9]", "");
    var length = Appointment.CODE_LETTERS;
    return new KioskCodePage(
        kiosk,
        clean.substring(0, Math.min(clean.length(), length)),
        List.of(Appointment.CODE_ALPHABET.split("")),
        length,
        trouble);
  }
}
