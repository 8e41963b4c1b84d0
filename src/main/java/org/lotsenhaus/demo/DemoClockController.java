package org.lotsenhaus.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.lotsenhaus.time.DemoClock;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Profile("demo")
class DemoClockController {

  private final DemoClock demoClock;
  private final Clock clock;

  DemoClockController(DemoClock demoClock) {
    this.demoClock = demoClock;
    this.clock = demoClock;
  }

  @GetMapping("/demo-clock")
  DemoClockPage clock(Frame frame) {
    return new DemoClockPage(frame, LocalDateTime.now(clock), "/");
  }

  @PostMapping("/demo-clock")
  ResponseEntity<Page> set(@RequestParam LocalDate date, @RequestParam LocalTime time) {
    demoClock.set(date.atTime(time).atZone(clock.getZone()));
    return Redirect.to("/");
  }
}
