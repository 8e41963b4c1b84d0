package org.lotsenhaus.casework.conference;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.casework.CaseDoor;
import org.lotsenhaus.casework.CaseDoor.Inside;
import org.lotsenhaus.casework.CaseDoor.Right;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.casework.Consented;
import org.lotsenhaus.casework.HeadView;
import org.lotsenhaus.casework.conference.Conference.Invited;
import org.lotsenhaus.casework.conference.Conference.Point;
import org.lotsenhaus.casework.conference.ConferencePage.Item;
import org.lotsenhaus.casework.conference.ConferencePage.Seat;
import org.lotsenhaus.casework.plan.Doer;
import org.lotsenhaus.casework.plan.PlanRows.TaskRow;
import org.lotsenhaus.casework.plan.Task;
import org.lotsenhaus.casework.plan.Tasks;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.people.Consent;
import org.lotsenhaus.people.DataClass;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ConferenceView {

  private final CaseDoor door;
  private final HeadView heads;
  private final Conferences conferences;
  private final Points points;
  private final Tasks tasks;
  private final Consented consented;
  private final CityPlans plans;

  ConferenceView(
      CaseDoor door,
      HeadView heads,
      Conferences conferences,
      Points points,
      Tasks tasks,
      Consented consented,
      CityPlans plans) {
    this.door = door;
    this.heads = heads;
    this.conferences = conferences;
    this.points = points;
    this.tasks = tasks;
    this.consented = consented;
    this.plans = plans;
  }

  @Transactional
  public MinutesPage minutes(Frame frame, UUID caseId, UUID id) {
    var inside = door.look(caseId);
    return new MinutesPage(
        frame,
        page(frame, inside, id, Entries.none()),
        plans.current().city().name().in(Language.GERMAN),
        inside.person().shownName(frame.words()));
  }

  @Transactional
  public ConferencePage page(Frame frame, UUID caseId, UUID id, Entries entries) {
    return page(frame, door.look(caseId), id, entries);
  }

  /** The database leaves out what an invited unit may not hear. */
  private ConferencePage page(Frame frame, Inside inside, UUID id, Entries entries) {
    var file = inside.file();
    var found = Refusal.found(conferences.byId(file.id(), id).filter(it -> isOpenTo(inside)));
    var words = CaseWords.of(frame, plans.current().city().zone());
    var agreed = consented.of(file.person());
    var steps = tasks.of(file.id());
    return new ConferencePage(
        frame,
        heads.head(frame, inside),
        id,
        found.state(),
        words.say(found.state()),
        words.moment(found.startsAt()),
        words.say(found.mode()) + ", " + found.place(),
        person(found, words),
        Objects.equals(found.personCame(), true),
        conferences.invited(found).stream().map(it -> seat(it, agreed, words)).toList(),
        points.of(id).stream().map(it -> item(it, steps, agreed, words)).toList(),
        words.topics(),
        entries);
  }

  private static boolean isOpenTo(Inside inside) {
    return inside.right() != Right.NONE;
  }

  private static String person(Conference it, CaseWords words) {
    if (it.personCame() == null) {
      return words.say(it.wish());
    }
    return words
        .words()
        .plain(
            it.personCame()
                ? "conference-staff.person_came"
                : "conference-staff.person_did_not_come");
  }

  private Seat seat(Invited it, List<Consent> agreed, CaseWords words) {
    var came = it.came();
    var key = Objects.equals(came, true) ? "conference-staff.came" : "conference-staff.absent";
    return new Seat(
        it.unit(),
        HeadView.unit(plans.current(), it.unit()),
        agreed.stream().anyMatch(one -> lets(one, it.unit())),
        Objects.equals(came, true),
        came == null ? "" : words.words().plain(key));
  }

  private static boolean lets(Consent agreed, String unit) {
    return agreed.recipient().equals(unit) && agreed.classes().contains(DataClass.PLAN);
  }

  private Item item(Point it, List<Task> all, List<Consent> agreed, CaseWords words) {
    var plan = plans.current();
    var tasks = all.stream().filter(task -> it.id().equals(task.point())).toList();
    return new Item(
        it.id(),
        words.topic(it.topic()),
        it.text(),
        it.decision(),
        tasks.stream().map(task -> TaskRow.of(task, plan, words)).toList(),
        tasks.stream().map(task -> step(task, TaskRow.of(task, plan, words), words)).toList(),
        doers(it, agreed, words));
  }

  private static String step(Task task, TaskRow row, CaseWords words) {
    var who = row.who().isEmpty() ? words.say(task.doer().does()) : row.who();
    var until =
        task.due() == null
            ? ""
            : ", " + words.words().plain("cases-staff.until", "day", words.day(task.due()));
    return task.title() + ": " + who + until;
  }

  private List<Choice> doers(Point it, List<Consent> agreed, CaseWords words) {
    var about = agreed.stream().filter(one -> one.purpose() == it.topic()).toList();
    return Doer.choices(about, plans.current(), words);
  }
}
