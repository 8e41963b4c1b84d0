package org.lotsenhaus.appointments.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ZoneComponentTest {

  @Test
  void a_zone_is_told_by_the_rules_of_today() {
    assertThat(ZoneComponent.of(ZoneId.of("Europe/Berlin")).toString())
        .contains("TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200", "DTSTART:19960331T020000")
        .contains("TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100", "DTSTART:19961027T030000");
    assertThat(ZoneComponent.of(ZoneId.of("America/New_York")).toString())
        .contains("BYMONTH=3;BYDAY=2SU", "BYMONTH=11;BYDAY=1SU");
    assertThat(ZoneComponent.of(ZoneId.of("UTC")).toString())
        .contains("BEGIN:STANDARD")
        .doesNotContain("BEGIN:DAYLIGHT");
  }
}
