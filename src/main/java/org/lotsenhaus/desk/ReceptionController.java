package org.lotsenhaus.desk;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.desk.ReceptionPage.Choice;
import org.lotsenhaus.desk.ReceptionPage.Issued;
import org.lotsenhaus.desk.ReceptionPage.Tongue;
import org.lotsenhaus.live.LiveStreams;
import org.lotsenhaus.live.LiveStreams.Feed;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.queue.Channel;
import org.lotsenhaus.queue.TakeTicket;
import org.lotsenhaus.queue.TakeTicket.Wish;
import org.lotsenhaus.queue.Ticket;
import org.lotsenhaus.queue.Tickets;
import org.lotsenhaus.queue.Topics;
import org.lotsenhaus.queue.Urgency;
import org.lotsenhaus.queue.WaitingTimes;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.PageRenderer;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The reception: gives out numbers for people and keeps an eye on the room. */
@RestController
class ReceptionController {

  private final CityPlans plans;
  private final TakeTicket takeTicket;
  private final Tickets tickets;
  private final WaitingTimes times;
  private final RoomView room;
  private final LiveStreams streams;
  private final PageRenderer renderer;
  private final TransactionTemplate transaction;

  ReceptionController(
      CityPlans plans,
      TakeTicket takeTicket,
      Tickets tickets,
      WaitingTimes times,
      RoomView room,
      LiveStreams streams,
      PageRenderer renderer,
      TransactionTemplate transaction) {
    this.plans = plans;
    this.takeTicket = takeTicket;
    this.tickets = tickets;
    this.times = times;
    this.room = room;
    this.streams = streams;
    this.renderer = renderer;
    this.transaction = transaction;
  }

  @GetMapping("/{city}/reception")
  ReceptionPage reception(
      Frame frame,
      @RequestParam(required = false) @Nullable String site,
      @RequestParam(required = false) @Nullable UUID issued) {
    return page(frame, site(site), ReceptionForm.EMPTY, issued, null);
  }

  @GetMapping(path = "/{city}/reception/events", produces = "text/event-stream")
  SseEmitter events(Frame frame, @RequestParam(required = false) @Nullable String site) {
    var lasting = frame.lasting();
    var here = site(site);
    return streams.open(
        List.of(
            Feed.calmly(
                Topics.line(here.key()), "room", () -> renderer.html(room.of(lasting, here)))));
  }

  @PostMapping("/{city}/reception/tickets")
  ResponseEntity<Page> issue(
      Frame frame,
      @RequestParam(required = false) @Nullable String concern,
      @RequestParam(defaultValue = "") String other,
      @RequestParam(defaultValue = "de") String language,
      @RequestParam(defaultValue = "false") boolean stepFree,
      @RequestParam(defaultValue = "false") boolean smallChildren,
      @RequestParam(defaultValue = "") String urgency,
      @RequestParam String site,
      @RequestParam(name = "request") String requestKey) {
    var form =
        new ReceptionForm(
            concern == null ? other : concern, language, stepFree, smallChildren, urgency);
    return issue(frame, form, site(site), requestKey);
  }

  private ResponseEntity<Page> issue(
      Frame frame, ReceptionForm form, Site here, String requestKey) {
    if (form.concern().isEmpty()) {
      return refused(frame, here, form, "reception-staff.which_concern");
    }
    try {
      var wish = wish(form, here, requestKey);
      var ticket = Tenant.asHouse(() -> takeTicket.take(wish));
      return Redirect.to(frame.to("/reception?site=" + here.key() + "&issued=" + ticket.id()));
    } catch (TakeTicket.HouseClosed closed) {
      return refused(frame, here, form, "reception-staff.closed_for_this");
    } catch (TakeTicket.AppointmentOnly appointment) {
      return refused(frame, here, form, "reception-staff.appointment_only");
    }
  }

  private static Wish wish(ReceptionForm form, Site site, String requestKey) {
    return new Wish(
        form.concern(),
        site.key(),
        new Language(form.language()),
        Channel.RECEPTION,
        form.stepFree(),
        form.smallChildren(),
        form.urgency().isEmpty() ? null : Urgency.valueOf(form.urgency()),
        requestKey);
  }

  private ResponseEntity<Page> refused(Frame frame, Site site, ReceptionForm form, String why) {
    return ResponseEntity.unprocessableContent()
        .body(page(frame, site, form, null, frame.words().say(why)));
  }

  private Site site(@Nullable String key) {
    var plan = plans.current();
    return Optional.ofNullable(key).flatMap(plan::site).orElseGet(() -> plan.sites().getFirst());
  }

  private ReceptionPage page(
      Frame frame,
      Site site,
      ReceptionForm form,
      @Nullable UUID issued,
      @Nullable Content trouble) {
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
        room.of(frame, site),
        UUID.randomUUID().toString());
  }

  private static List<Choice> common(CityPlan plan, Frame frame, Site site) {
    return plan.askedOften().stream()
        .filter(it -> plan.concern(it.concern()).filter(Concern::walkIn).isPresent())
        .map(it ->
            new Choice(
                it.concern(),
                plan.concern(it.concern()).orElseThrow().title().in(frame.language()),
                it.icon()))
        .toList();
  }

  private static List<Choice> walkIn(CityPlan plan, Frame frame, Site site) {
    return plan.concerns().stream()
        .filter(Concern::walkIn)
        .filter(it -> !plan.desksFor(it, site).isEmpty())
        .map(it -> new Choice(it.key(), it.title().in(frame.language()), "question"))
        .toList();
  }

  private @Nullable Issued issued(Frame frame, UUID id) {
    return Optional.ofNullable(Tenant.asHouse(() -> transaction.execute(s -> tickets.byId(id))))
        .flatMap(it -> it)
        .map(ticket -> issued(frame, ticket))
        .orElse(null);
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
