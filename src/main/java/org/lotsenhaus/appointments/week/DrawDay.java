package org.lotsenhaus.appointments.week;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.lotsenhaus.appointments.Wish;
import org.lotsenhaus.appointments.week.Slot.Kind;
import org.lotsenhaus.calendar.Claim;
import org.lotsenhaus.calendar.Closure;
import org.lotsenhaus.calendar.Resource;
import org.lotsenhaus.calendar.Timetable;
import org.lotsenhaus.calendar.Timetable.Open;
import org.lotsenhaus.shared.TimeSlot;
import org.lotsenhaus.ui.Frame;

/** Draws what is open, taken and closed for somebody on a day; what lies on top comes last. */
record DrawDay(Frame frame, Facts facts, SlotWords words) {

  private static final Duration SHORTEST_FREE = Duration.ofMinutes(15);
  private static final Duration SHORTEST_SHUT = Duration.ofMinutes(5);

  List<Slot> of(Resource one, Day day) {
    var open = facts.open(one, day);
    var claims = facts.claims(one, day);
    var closures = facts.closures(one, day);
    return Stream.of(
            closedAround(day, open, claims, closures),
            closures.stream().map(it -> shut(day, it)),
            free(one, day, open, claims),
            claims.stream().map(it -> taken(day, it, open, closures)))
        .flatMap(it -> it)
        .sorted(java.util.Comparator.comparing(Drawn::start).thenComparing(Drawn::layer))
        .map(Drawn::slot)
        .toList();
  }

  /** In the order of the clock, for those who read or hear the day as a list. */
  private record Drawn(Instant start, Slot slot) {
    int layer() {
      return slot.kind() == Kind.SHUT ? 0 : 1;
    }
  }

  /** Before the first hour and after the last one. */
  private Stream<Drawn> closedAround(
      Day day, List<Open> open, List<Claim> claims, List<Closure> closures) {
    var others = new ArrayList<TimeSlot>();
    if (!open.isEmpty()) {
      others.add(new TimeSlot(open.getFirst().time().start(), lastEnd(open)));
    }
    claims.forEach(it -> others.add(it.time()));
    closures.forEach(it -> others.add(it.time()));
    return Timetable.without(day.span(), others, SHORTEST_SHUT).stream()
        .map(it ->
            drawn(day, it, Kind.SHUT, "", frame.words().plain("calendar-staff.closed"), "", null));
  }

  private static Instant lastEnd(List<Open> open) {
    return open.stream().map(it -> it.time().end()).max(Instant::compareTo).orElseThrow();
  }

  private Drawn shut(Day day, Closure closure) {
    return drawn(
        day,
        day.clip(closure.time()),
        Kind.SHUT,
        "",
        closure.reason(),
        "",
        frame.to("/calendar/closures/" + closure.id()));
  }

  private Stream<Drawn> free(Resource one, Day day, List<Open> open, List<Claim> claims) {
    var taken = claims.stream().map(Claim::time).toList();
    return open.stream()
        .flatMap(it -> ahead(it, taken).map(time -> free(one, day, time, it.share())));
  }

  private Stream<TimeSlot> ahead(Open open, Collection<TimeSlot> taken) {
    var past = new ArrayList<>(taken);
    if (open.time().start().isBefore(facts.now())) {
      past.add(new TimeSlot(open.time().start(), facts.now()));
    }
    return Timetable.without(open.time(), past, SHORTEST_FREE).stream();
  }

  private Drawn free(
      Resource one, Day day, TimeSlot time, @org.jspecify.annotations.Nullable String share) {
    if (Wish.isDrawn(share)) {
      var kept = frame.words().plain("draw-staff.kept_for_draw");
      return drawn(day, time, Kind.HELD, clock(day, time), kept, "", null);
    }
    var urgent = share != null;
    var kind = urgent ? Kind.URGENT_FREE : Kind.FREE;
    var said = frame.words().plain(urgent ? "calendar-staff.urgent_free" : "calendar-staff.free");
    var link =
        frame.to(
            "/calendar/new?at="
                + time.start()
                + "&of="
                + one.id()
                + (urgent ? "&urgent=true" : ""));
    return drawn(day, time, kind, clock(day, time), said, "", link);
  }

  private String clock(Day day, TimeSlot time) {
    return words.clock(day.clock(time.start()));
  }

  private Drawn taken(Day day, Claim claim, List<Open> open, List<Closure> closures) {
    var time = day.clip(claim.time());
    var at = clock(day, claim.time());
    return switch (claim.kind()) {
      case HELD -> drawn(day, time, Kind.HELD, at, words.heldFor(facts.now(), claim), "", null);
      case BLOCKED ->
          drawn(
              day,
              time,
              Kind.BLOCKED,
              at,
              Objects.requireNonNullElse(
                  facts.blocked().get(claim.holder()),
                  frame.words().plain("calendar-staff.blocked")),
              "",
              frame.to("/calendar/blocks/" + claim.holder()));
      case BOOKED -> booked(day, time, at, claim, isUrgent(claim, open), closures);
    };
  }

  private static boolean isUrgent(Claim claim, List<Open> open) {
    return open.stream()
        .anyMatch(it -> Wish.URGENT.equals(it.share()) && it.time().contains(claim.time().start()));
  }

  private Drawn booked(
      Day day, TimeSlot time, String at, Claim claim, boolean urgent, List<Closure> closures) {
    var seen = facts.appointments().get(claim.holder());
    if (seen == null) {
      return drawn(day, time, Kind.BUSY, at, frame.words().plain("calendar-staff.busy"), "", null);
    }
    var care =
        closures.stream().noneMatch(it -> overlaps(it, claim))
            ? null
            : frame.words().plain("calendar-staff.please_move");
    var slot =
        new Slot(
            urgent ? Kind.URGENT : Kind.BOOKED,
            day.place(time),
            at,
            words.who(seen),
            words.what(seen),
            frame.to("/calendar/appointments/" + seen.id()),
            care,
            minutes(time));
    return new Drawn(time.start(), slot);
  }

  private static boolean overlaps(Closure closure, Claim claim) {
    return closure.time().start().isBefore(claim.time().end())
        && claim.time().start().isBefore(closure.time().end());
  }

  private static int minutes(TimeSlot time) {
    return Math.toIntExact(time.duration().toMinutes());
  }

  private Drawn drawn(
      Day day,
      TimeSlot time,
      Kind kind,
      String at,
      String title,
      String more,
      @org.jspecify.annotations.Nullable String link) {
    return new Drawn(
        time.start(), new Slot(kind, day.place(time), at, title, more, link, null, minutes(time)));
  }
}
