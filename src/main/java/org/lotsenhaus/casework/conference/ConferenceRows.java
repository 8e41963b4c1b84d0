package org.lotsenhaus.casework.conference;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.casework.HeadView;
import org.lotsenhaus.casework.conference.Conference.Invited;
import org.lotsenhaus.casework.conference.Conference.Point;
import org.lotsenhaus.casework.conference.ConferencePage.Item;
import org.lotsenhaus.casework.conference.ConferencePage.Seat;
import org.lotsenhaus.casework.conference.Moves.Move;
import org.lotsenhaus.casework.plan.Doer;
import org.lotsenhaus.casework.plan.PlanRows.TaskRow;
import org.lotsenhaus.casework.plan.Task;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.people.Consent;
import org.lotsenhaus.people.DataClass;

/** Who sits at the table and what is talked about, in the words of the reader. */
record ConferenceRows(CityPlan plan, CaseWords words, List<Consent> agreed) {

  Seat seat(Invited it) {
    var came = it.came();
    var key = Objects.equals(came, true) ? "conference-staff.came" : "conference-staff.absent";
    return new Seat(
        it.unit(),
        HeadView.unit(plan, it.unit()),
        agreed.stream().anyMatch(one -> lets(one, it.unit())),
        Objects.equals(came, true),
        came == null ? "" : words.words().plain(key));
  }

  private static boolean lets(Consent agreed, String unit) {
    return agreed.recipient().equals(unit) && agreed.classes().contains(DataClass.PLAN);
  }

  List<String> moves(List<Move> all, Map<String, String> names) {
    return all.stream()
        .map(it ->
            words
                .words()
                .plain(
                    "conference-staff.moved_from",
                    "day",
                    words.day(it.at()),
                    "name",
                    names.getOrDefault(it.by(), ""),
                    "before",
                    before(it, words)))
        .toList();
  }

  /** When and where it would have been. */
  static String before(Move it, CaseWords words) {
    return words.moment(it.startsAt()) + ", " + words.say(it.mode()) + ", " + it.place();
  }

  Item item(Point it, List<Task> all) {
    var tasks = all.stream().filter(task -> it.id().equals(task.point())).toList();
    return new Item(
        it.id(),
        words.topic(it.topic()),
        it.text(),
        it.decision(),
        tasks.stream().map(task -> TaskRow.of(task, plan, words)).toList(),
        tasks.stream().map(task -> step(task, TaskRow.of(task, plan, words))).toList(),
        doers(it));
  }

  private String step(Task task, TaskRow row) {
    var who = row.who().isEmpty() ? words.say(task.doer().does()) : row.who();
    var until =
        task.due() == null
            ? ""
            : ", " + words.words().plain("cases-staff.until", "day", words.day(task.due()));
    return task.title() + ": " + who + until;
  }

  private List<Choice> doers(Point it) {
    var about = agreed.stream().filter(one -> one.purpose() == it.topic()).toList();
    return Doer.choices(about, plan, words);
  }

  /** How the person took part, or whether they want to. */
  String person(Conference it) {
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
}
