package org.lotsenhaus.casework.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.casework.CaseDoor;
import org.lotsenhaus.casework.CaseFile;
import org.lotsenhaus.casework.Consented;
import org.lotsenhaus.casework.conference.Conference.Planned;
import org.lotsenhaus.casework.conference.Conference.Point;
import org.lotsenhaus.casework.plan.Doer;
import org.lotsenhaus.casework.plan.GiveTask;
import org.lotsenhaus.casework.plan.Task;
import org.lotsenhaus.people.DataClass;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.people.Topic;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans a conference, keeps its agenda, and what was decided there. */
@Service
@Transactional
public class HoldConference {

  private final CaseDoor door;
  private final Conferences conferences;
  private final Invitations invitations;
  private final Points points;
  private final GiveTask give;
  private final Consented consented;
  private final Audit audit;

  HoldConference(
      CaseDoor door,
      Conferences conferences,
      Invitations invitations,
      Points points,
      GiveTask give,
      Consented consented,
      Audit audit) {
    this.door = door;
    this.conferences = conferences;
    this.invitations = invitations;
    this.points = points;
    this.give = give;
    this.consented = consented;
    this.audit = audit;
  }

  /**
   * @throws NotAgreed when the person doesn't let an invited unit see the plan
   */
  public UUID plan(UUID caseId, Planned planned) {
    var file = door.work(caseId);
    if (!agreed(file).containsAll(planned.units())) {
      throw new NotAgreed();
    }
    var id = conferences.insert(file, planned);
    planned.units().forEach(unit -> invitations.invite(file, id, unit));
    wrote("planned a case conference", file);
    return id;
  }

  private List<String> agreed(CaseFile file) {
    return consented.to(file.person(), DataClass.PLAN);
  }

  public void add(UUID caseId, UUID id, Topic topic, String text) {
    var file = door.work(caseId);
    points.insert(file, open(file, id).id(), topic, text);
    wrote("put a point on the agenda", file);
  }

  /** A better wording takes the place of the first. */
  public void decide(UUID caseId, UUID id, UUID point, String decision) {
    var file = door.work(caseId);
    points.decide(point(file, id, point), decision);
    wrote("wrote down a decision", file);
  }

  /**
   * @throws GiveTask.NotAgreed when a unit can't be given it
   */
  public void giveTask(
      UUID caseId, UUID id, UUID point, String title, Doer doer, @Nullable LocalDate due) {
    var file = door.work(caseId);
    var found = point(file, id, point);
    give.give(file, Task.decided(caseId, point, title, doer, due), found.topic());
  }

  private Point point(CaseFile file, UUID id, UUID point) {
    return Refusal.found(points.byId(open(file, id).id(), point));
  }

  /**
   * @param came the keys of the units; others than were invited don't count
   */
  public void hold(UUID caseId, UUID id, boolean personCame, List<String> came) {
    var file = door.work(caseId);
    var conference = open(file, id);
    conferences.hold(conference, personCame);
    invitations.came(conference, came);
    wrote("wrote down who came to a case conference", file);
  }

  public void cancel(UUID caseId, UUID id) {
    var file = door.work(caseId);
    conferences.cancel(open(file, id));
    wrote("cancelled a case conference", file);
  }

  private Conference open(CaseFile file, UUID id) {
    return Refusal.found(
        conferences.byId(file.id(), id).filter(it -> it.state() != Conference.State.CANCELLED));
  }

  private void wrote(String action, CaseFile file) {
    audit.wrote(action, RegisterPerson.subject(file.person()));
  }

  public static final class NotAgreed extends RuntimeException {}
}
