package org.lotsenhaus.casework.conference;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.casework.CaseDoor;
import org.lotsenhaus.casework.CaseFile;
import org.lotsenhaus.casework.Consented;
import org.lotsenhaus.casework.conference.Conference.Mode;
import org.lotsenhaus.casework.conference.Conference.Planned;
import org.lotsenhaus.casework.conference.Conference.State;
import org.lotsenhaus.casework.conference.Conference.Wish;
import org.lotsenhaus.casework.conference.HoldConference.NotAgreed;
import org.lotsenhaus.people.DataClass;
import org.lotsenhaus.people.RegisterPerson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what was agreed about a conference, as long as it is still to come. */
@Service
@Transactional
public class ChangeConference {

  private final CaseDoor door;
  private final Conferences conferences;
  private final Moves moves;
  private final Invitations invitations;
  private final Consented consented;
  private final Audit audit;

  ChangeConference(
      CaseDoor door,
      Conferences conferences,
      Moves moves,
      Invitations invitations,
      Consented consented,
      Audit audit) {
    this.door = door;
    this.conferences = conferences;
    this.moves = moves;
    this.invitations = invitations;
    this.consented = consented;
    this.audit = audit;
  }

  /** Whoever wanted to be there on the old day has to be asked about the new one. */
  public void move(UUID caseId, UUID id, Appointment to) {
    var file = door.work(caseId);
    var before = planned(file, id);
    if (to.isOf(before)) {
      return;
    }
    var wish = to.startsAt().equals(before.startsAt()) ? before.wish() : Wish.NOT_ASKED;
    var planned = new Planned(to.startsAt(), to.mode(), to.place(), wish, List.of());
    if (!moves.move(before, planned)) {
      throw Refusal.notHere();
    }
    wrote("moved a case conference", file);
  }

  /** When, how and where. */
  public record Appointment(Instant startsAt, Mode mode, String place) {

    boolean isOf(Conference one) {
      return equals(new Appointment(one.startsAt(), one.mode(), one.place()));
    }
  }

  /**
   * @param units keys; who was invited before stays so
   * @throws NotAgreed when the person doesn't let one of them see the plan
   */
  public void invite(UUID caseId, UUID id, List<String> units) {
    var file = door.work(caseId);
    var conference = planned(file, id);
    if (!consented.to(file.person(), DataClass.PLAN).containsAll(units)) {
      throw new NotAgreed();
    }
    units.forEach(it -> invitations.invite(file, conference.id(), it));
    wrote("invited more to a case conference", file);
  }

  public void ask(UUID caseId, UUID id, Wish wish) {
    var file = door.work(caseId);
    conferences.ask(planned(file, id), wish);
    wrote("asked whether a person comes to a case conference", file);
  }

  private Conference planned(CaseFile file, UUID id) {
    return Refusal.found(conferences.byId(file.id(), id).filter(it -> it.state() == State.PLANNED));
  }

  private void wrote(String action, CaseFile file) {
    audit.wrote(action, RegisterPerson.subject(file.person()));
  }
}
