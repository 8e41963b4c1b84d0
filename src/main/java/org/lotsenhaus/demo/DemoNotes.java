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
    write.write(id, note(Kind.FIRST_TALK, text));
  }

  /** On the telephone, with an interpreter on the line. */
  void call(UUID id, String language, String text) {
    write.write(id, note(Kind.CALL, text, Optional.of(language)));
  }

  void talk(UUID id, String text) {
    write.write(id, note(Kind.TALK, text));
  }

  /** In the quarter, with the partner in the same room. */
  void joint(UUID id, Topic topic, String partner) {
    var together = new Together(partner, outreach());
    var text = "Zu dritt besprochen, wer was macht. Die Unterlagen liegen jetzt vollständig vor.";
    write.write(
        id,
        new Note(
            Kind.JOINT,
            Optional.of(topic),
            false,
            text,
            Optional.of(50),
            Optional.empty(),
            clock.instant(),
            Optional.of(together),
            Tenant.bound().actor()));
  }

  private String outreach() {
    var sites = plans.current().sites();
    return sites.stream().filter(Site::outreach).findFirst().orElseGet(sites::getFirst).key();
  }

  private Note note(Kind kind, String text) {
    return note(kind, text, Optional.empty());
  }

  private Note note(Kind kind, String text, Optional<String> interpretedIn) {
    return new Note(
        kind,
        Optional.empty(),
        false,
        text,
        Optional.of(kind == Kind.CALL ? 15 : 50),
        interpretedIn,
        clock.instant(),
        Optional.empty(),
        Tenant.bound().actor());
  }
}
