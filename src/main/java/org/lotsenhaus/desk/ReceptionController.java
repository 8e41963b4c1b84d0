package org.lotsenhaus.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.live.LiveStreams;
import org.lotsenhaus.live.LiveStreams.Feed;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.queue.TakeTicket;
import org.lotsenhaus.queue.TakeTicket.Wish;
import org.lotsenhaus.queue.Ticket;
import org.lotsenhaus.queue.Topics;
import org.lotsenhaus.queue.Urgency;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.PageRenderer;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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
  private final ReceptionView view;
  private final CheckInView checkIn;
  private final RoomView room;
  private final LiveStreams streams;
  private final PageRenderer renderer;

  ReceptionController(
      CityPlans plans,
      TakeTicket takeTicket,
      ReceptionView view,
      CheckInView checkIn,
      RoomView room,
      LiveStreams streams,
      PageRenderer renderer) {
    this.plans = plans;
    this.takeTicket = takeTicket;
    this.view = view;
    this.checkIn = checkIn;
    this.room = room;
    this.streams = streams;
    this.renderer = renderer;
  }

  @GetMapping("/{city}/reception")
  ReceptionPage reception(
      Frame frame,
      @AuthenticationPrincipal StaffMember member,
      @RequestParam(required = false) @Nullable String site,
      @RequestParam(required = false) @Nullable UUID issued,
      @RequestParam(required = false) @Nullable UUID arrived,
      @RequestParam(defaultValue = "false") boolean again) {
    return view.page(
        frame,
        member,
        site(site),
        ReceptionForm.EMPTY,
        issued,
        null,
        checkIn.of(frame, arrived, again));
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
      @AuthenticationPrincipal StaffMember member,
      @RequestParam(required = false) @Nullable String concern,
      @RequestParam(defaultValue = "") String other,
      @RequestParam(defaultValue = "de") String language,
      @RequestParam(defaultValue = "false") boolean stepFree,
      @RequestParam(defaultValue = "false") boolean smallChildren,
      @RequestParam(required = false) @Nullable Urgency urgency,
      @RequestParam String site,
      @RequestParam(name = "request") String requestKey) {
    var form =
        new ReceptionForm(
            concern == null ? other : concern, language, stepFree, smallChildren, urgency);
    var here = site(site);
    try {
      var ticket = take(form.wish(here, requestKey));
      return Redirect.to(frame.to("/reception?site=" + here.key() + "&issued=" + ticket.id()));
    } catch (TakeTicket.UnknownConcern unknown) {
      return refused(frame, member, here, form, "reception-staff.which_concern");
    } catch (TakeTicket.HouseClosed closed) {
      return refused(frame, member, here, form, "reception-staff.closed_for_this");
    } catch (TakeTicket.AppointmentOnly appointment) {
      return refused(frame, member, here, form, "reception-staff.appointment_only");
    }
  }

  /** As the house: the number may belong to a protected area that the reception doesn't hold. */
  private Ticket take(Wish wish) {
    return Tenant.asHouse(() -> takeTicket.take(wish));
  }

  private ResponseEntity<Page> refused(
      Frame frame, StaffMember member, Site site, ReceptionForm form, String why) {
    return ResponseEntity.unprocessableContent()
        .body(view.page(frame, member, site, form, null, frame.words().say(why), CheckIn.EMPTY));
  }

  private Site site(@Nullable String key) {
    var plan = plans.current();
    return Optional.ofNullable(key).flatMap(plan::site).orElseGet(() -> plan.sites().getFirst());
  }
}
