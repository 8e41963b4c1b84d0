package org.lotsenhaus.casework.conference;

import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.casework.conference.Conference.Mode;
import org.lotsenhaus.casework.conference.Conference.Planned;
import org.lotsenhaus.casework.conference.Conference.Wish;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.testing.TestCity;
import org.springframework.stereotype.Component;

/** Conferences that tests begin with, planned by the case manager. */
@Component
class Conferring {

  private final HoldConference hold;
  private final Points points;

  Conferring(HoldConference hold, Points points) {
    this.hold = hold;
    this.points = points;
  }

  /** Next Tuesday morning in room 2.11. */
  UUID planned(TestCity city, UUID caseId, String... units) {
    var at = Instant.parse("2026-12-01T09:00:00Z");
    var planned = new Planned(at, Mode.ON_SITE, "Raum 2.11", Wish.COMES, List.of(units));
    return city.asStaff(CASE_MANAGER, () -> hold.plan(caseId, planned));
  }

  UUID point(TestCity city, UUID caseId, UUID conference, Topic topic, String text) {
    return city.as(
        CASE_MANAGER,
        () -> {
          hold.add(caseId, conference, topic, text);
          return points.of(conference).stream()
              .filter(it -> it.text().equals(text))
              .findFirst()
              .orElseThrow()
              .id();
        });
  }

  void decided(TestCity city, UUID caseId, UUID conference, UUID point, String decision) {
    city.asStaff(
        CASE_MANAGER,
        () -> {
          hold.decide(caseId, conference, point, decision);
          return true;
        });
  }
}
