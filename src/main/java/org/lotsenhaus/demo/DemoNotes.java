package org.lotsenhaus.demo;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.casework.notes.Note;
import org.lotsenhaus.casework.notes.Note.Kind;
import org.lotsenhaus.casework.notes.Note.Together;
import org.lotsenhaus.casework.notes.WriteNote;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.shared.Tenant;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What was talked about. */
@Component
@Profile("demo")
class DemoNotes {

  private final WriteNote write;
  private final CityPlans plans;
  private final Clock clock;

  DemoNotes(WriteNote write, CityPlans plans, Clock clock) {
    this.write = write;
    this.plans = plans;
    this.clock = clock;
  }

  void firstTalk(UUID id, String text) {
    write.write(id, note(Kind.FIRST_TALK, Optional.empty(), text, Optional.empty()));
  }

  /** In the quarter, with the partner in the same room. */
  void joint(UUID id, Topic topic, String partner) {
    var together = new Together(partner, outreach());
    var text = "Zu dritt besprochen, wer was macht. Die Unterlagen liegen jetzt vollständig vor.";
    write.write(id, note(Kind.JOINT, Optional.of(topic), text, Optional.of(together)));
  }

  private String outreach() {
    var sites = plans.current().sites();
    return sites.stream().filter(Site::outreach).findFirst().orElseGet(sites::getFirst).key();
  }

  private Note note(Kind kind, Optional<Topic> topic, String text, Optional<Together> together) {
    return new Note(
        kind,
        topic,
        false,
        text,
        Optional.of(50),
        Optional.empty(),
        clock.instant(),
        together,
        Tenant.bound().actor());
  }
}
