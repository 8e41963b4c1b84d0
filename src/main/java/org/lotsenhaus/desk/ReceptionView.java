package org.lotsenhaus.desk;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.desk.ReceptionPage.Choice;
import org.lotsenhaus.desk.ReceptionPage.Issued;
import org.lotsenhaus.desk.ReceptionPage.Tongue;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.queue.Ticket;
import org.lotsenhaus.queue.Tickets;
import org.lotsenhaus.queue.Urgency;
import org.lotsenhaus.queue.WaitingTimes;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.tenancy.SeenByHouse;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;

/** Puts together what the reception sees. */
@Component
class ReceptionView {

  private final CityPlans plans;
  private final Tickets tickets;
  private final WaitingTimes times;
  private final RoomView room;
  private final OwnKeys ownKeys;
  private final SeenByHouse house;

  ReceptionView(
      CityPlans plans,
      Tickets tickets,
      WaitingTimes times,
      RoomView room,
      OwnKeys ownKeys,
      SeenByHouse house) {
    this.plans = plans;
    this.tickets = tickets;
    this.times = times;
    this.room = room;
    this.ownKeys = ownKeys;
    this.house = house;
  }

  ReceptionPage page(
      Frame frame,
      StaffMember member,
      Site site,
      ReceptionForm form,
      @Nullable UUID issued,
      @Nullable Content trouble,
      CheckIn checkIn) {
    var plan = plans.current();
    return new ReceptionPage(
        frame,
        site.key(),
        plan.sites().stream().map(it -> new ReceptionPage.Site(it.key(), it.name())).toList(),
        common(plan, frame, site),
        walkIn(plan, frame, site),
        Language.FIRST_WAVE.stream()
            .map(it -> new Tongue(it.tag(), it.nameIn(frame.language())))
            .toList(),
        Arrays.asList(Urgency.values()),
        form,
        issued == null ? null : issued(frame, issued),
        trouble,
        checkIn,
        room.of(frame, site),
        ownKeys.of(member),
        UUID.randomUUID().toString());
  }

  /** What is asked often and served here. */
  private static List<Choice> common(CityPlan plan, Frame frame, Site site) {
    return plan.askedOften().stream()
        .flatMap(often ->
            plan.concern(often.concern()).stream()
                .filter(concern -> isServed(plan, concern, site))
                .map(concern -> choice(concern, often.icon(), frame)))
        .toList();
  }

  private static List<Choice> walkIn(CityPlan plan, Frame frame, Site site) {
    return plan.concerns().stream()
        .filter(concern -> isServed(plan, concern, site))
        .map(concern -> choice(concern, "question", frame))
        .toList();
  }

  private static boolean isServed(CityPlan plan, Concern concern, Site site) {
    return concern.walkIn() && !plan.desksFor(concern, site).isEmpty();
  }

  private static Choice choice(Concern concern, String icon, Frame frame) {
    return new Choice(concern.key(), concern.title().in(frame.language()), icon);
  }

  private @Nullable Issued issued(Frame frame, UUID id) {
    return house.of(() -> tickets.byId(id)).map(ticket -> issued(frame, ticket)).orElse(null);
  }

  private Issued issued(Frame frame, Ticket ticket) {
    var words = frame.words();
    var range = RoomView.range(times.at(ticket.site()).of(ticket), words);
    Content says =
        output -> {
          words.say("reception-staff.issued", "letter", ticket.letter()).writeTo(output);
          output.writeContent(" ");
          range.writeTo(output);
        };
    return new Issued(ticket.label(), frame.to("/t/" + ticket.token() + "/slip"), says);
  }
}
