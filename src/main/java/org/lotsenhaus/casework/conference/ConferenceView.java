package org.lotsenhaus.casework.conference;

import java.util.Objects;
import java.util.UUID;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.audit.NamesActors;
import org.lotsenhaus.casework.CaseDoor;
import org.lotsenhaus.casework.CaseDoor.Inside;
import org.lotsenhaus.casework.CaseDoor.Right;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.casework.Consented;
import org.lotsenhaus.casework.HeadView;
import org.lotsenhaus.casework.plan.Tasks;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ConferenceView {

  private final CaseDoor door;
  private final HeadView heads;
  private final Conferences conferences;
  private final ConferencesView all;
  private final Moves moves;
  private final NamesActors actors;
  private final Invitations invitations;
  private final Points points;
  private final Tasks tasks;
  private final Consented consented;
  private final CityPlans plans;

  ConferenceView(
      CaseDoor door,
      HeadView heads,
      Conferences conferences,
      ConferencesView all,
      Moves moves,
      NamesActors actors,
      Invitations invitations,
      Points points,
      Tasks tasks,
      Consented consented,
      CityPlans plans) {
    this.door = door;
    this.heads = heads;
    this.conferences = conferences;
    this.all = all;
    this.moves = moves;
    this.actors = actors;
    this.invitations = invitations;
    this.points = points;
    this.tasks = tasks;
    this.consented = consented;
    this.plans = plans;
  }

  @Transactional
  public MinutesPage minutes(Frame frame, UUID caseId, UUID id) {
    var inside = door.look(caseId);
    var words = frame.words();
    var city = plans.current().city();
    var at = found(inside, id).startsAt().atZone(city.zone());
    return new MinutesPage(
        frame,
        page(frame, inside, id, Entries.none()),
        city.name().in(Language.GERMAN),
        inside.person().shownName(words),
        words.moment(at.toLocalDateTime()));
  }

  private Conference found(Inside inside, UUID id) {
    return Refusal.found(
        conferences.byId(inside.file().id(), id).filter(it -> inside.right() != Right.NONE));
  }

  @Transactional
  public ConferencePage page(Frame frame, UUID caseId, UUID id, Entries entries) {
    return page(frame, door.look(caseId), id, entries);
  }

  /** The database leaves out what an invited unit may not hear. */
  private ConferencePage page(Frame frame, Inside inside, UUID id, Entries entries) {
    var file = inside.file();
    var found = found(inside, id);
    var words = CaseWords.of(frame, plans.current().city().zone());
    var rows = new ConferenceRows(plans.current(), words, consented.of(file.person()));
    var steps = tasks.of(file.id());
    var invited = invitations.to(found);
    var forms = all.forms(frame, file.id()).beside(invited);
    forms.fill(entries, found);
    return new ConferencePage(
        frame,
        heads.head(frame, inside),
        id,
        found.state(),
        words.say(found.state()),
        words.moment(found.startsAt()),
        words.say(found.mode()) + ", " + found.place(),
        rows.person(found),
        Objects.equals(found.personCame(), true),
        rows.moves(moves.of(id), actors.names()),
        invited.stream().map(rows::seat).toList(),
        points.of(id).stream().map(it -> rows.item(it, steps)).toList(),
        words.topics(),
        forms,
        entries);
  }
}
