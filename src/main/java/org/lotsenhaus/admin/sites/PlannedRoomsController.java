package org.lotsenhaus.admin.sites;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.admin.Traces;
import org.lotsenhaus.admin.plan.ChangePlan;
import org.lotsenhaus.admin.plan.Lists;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.LastChanges;
import org.lotsenhaus.municipality.Municipality;
import org.lotsenhaus.municipality.Room;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rooms of a site: to add, to change, to end by a day. */
@RestController
class PlannedRoomsController {

  private final CityPlans plans;
  private final ChangePlan changePlan;
  private final LastChanges changes;
  private final Traces traces;

  PlannedRoomsController(
      CityPlans plans, ChangePlan changePlan, LastChanges changes, Traces traces) {
    this.plans = plans;
    this.changePlan = changePlan;
    this.changes = changes;
    this.traces = traces;
  }

  @GetMapping("/{city}/admin/new/room")
  Page begin(Frame frame, @RequestParam String site) {
    var entries =
        Entries.none().with("floor", 0).with("valid_from", frame.today()).with("step_free", true);
    return page(frame, site(site), null, entries);
  }

  private Site site(String key) {
    return Refusal.found(plans.current().site(key));
  }

  private RoomPage page(Frame frame, Site site, @Nullable Room room, Entries entries) {
    var last = Optional.ofNullable(room).flatMap(it -> changes.ofRoom(it.key()));
    return new RoomPage(
        frame,
        site,
        room,
        Lists.named(frame.words(), "open_to", Room.OpenTo.values()),
        entries,
        traces.say(last, frame.words()));
  }

  @PostMapping("/{city}/admin/new/room")
  ResponseEntity<Page> add(
      Frame frame, @RequestParam String site, @RequestParam MultiValueMap<String, String> typed) {
    var place = site(site);
    var entries = Entries.typed(typed);
    var form = RoomForm.read(entries, place.key());
    if (!entries.isFine()) {
      return Refusal.answer(page(frame, place, null, entries));
    }
    changePlan.rooms().add(form.name(), form::room);
    return Redirect.to(frame.to("/admin/sites/" + site + "?saved"));
  }

  @GetMapping("/{city}/admin/rooms/{key}")
  Page room(Frame frame, @PathVariable String key) {
    var room = find(key);
    return page(frame, site(room.site()), room, RoomForm.entries(room));
  }

  private Room find(String key) {
    return Refusal.found(Municipality.find(plans.current().city().rooms(), key));
  }

  @PostMapping("/{city}/admin/rooms/{key}")
  ResponseEntity<Page> change(
      Frame frame, @PathVariable String key, @RequestParam MultiValueMap<String, String> typed) {
    var room = find(key);
    var entries = Entries.typed(typed);
    var form = RoomForm.read(entries, room.site());
    if (!entries.isFine()) {
      return Refusal.answer(page(frame, site(room.site()), room, entries));
    }
    changePlan.rooms().change(key, it -> form.room(key));
    return Redirect.to(frame.to("/admin/rooms/" + key + "?saved"));
  }
}
