package org.lotsenhaus.waiting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.lotsenhaus.shared.Language;

/** The house at one moment, prepared once for many imagined runs. */
final class Scene {

  final Experience experience;
  final List<Waiting> tickets;
  final List<Newcomer> asked;
  final List<Seat> line;
  final List<Seat> newcomers;
  final List<Guest> expected;
  final List<Seat> overtakers;
  final List<Post> posts;
  final double secondOfDay;
  private final House house;
  private final WhoIsNext policy;

  Scene(House house, Collection<Newcomer> newcomers, Experience experience, QueueRules rules) {
    if (house.desks().size() > Long.SIZE) {
      throw new IllegalArgumentException("A house has at most 64 desks");
    }
    this.house = house;
    this.experience = experience;
    this.policy = new WhoIsNext(rules);
    this.secondOfDay = HalfHours.secondOfDay(house.now(), experience.zone);
    this.posts = new Posts(house, experience, policy).all();
    this.tickets = house.waiting().stream().sorted(Waiting.IN_ORDER).toList();
    this.asked = List.copyOf(newcomers);
    this.line = line();
    this.newcomers = newcomers();
    this.expected = expected();
    this.overtakers = overtakersToCome();
  }

  private List<Seat> line() {
    var seats = new ArrayList<Seat>();
    tickets.forEach(ticket -> seats.add(seat(seats.size(), ticket)));
    return seats;
  }

  private List<Seat> newcomers() {
    var seats = new ArrayList<Seat>();
    for (var newcomer : asked) {
      var ticket = new Waiting("", newcomer.concern(), newcomer.language(), false, house.now());
      seats.add(seat(tickets.size() + seats.size(), ticket));
    }
    return seats;
  }

  /** A seat that is taken only if somebody comes. */
  record Guest(Seat seat, double comes) {}

  private List<Guest> expected() {
    return house.expected().stream()
        .map(it -> new Guest(seat(-1, it.person()), it.comes()))
        .toList();
  }

  /** As if each joined now; a run moves them to the moment they come. */
  private List<Seat> overtakersToCome() {
    return experience.overtakers.seen().stream()
        .map(seen ->
            new Waiting(
                "",
                seen.concern(),
                seen.language(),
                seen.urgent(),
                house.now().minusSeconds((long) seen.ageSeconds()),
                house.now()))
        .map(ticket -> seat(-1, ticket))
        .toList();
  }

  private Seat seat(int index, Waiting ticket) {
    return new Seat(
        index,
        ticket.id().hashCode(),
        ticket.lane(),
        fromNow(ticket.waitsSince()),
        ticket.dueAt() == null ? Double.NEGATIVE_INFINITY : fromNow(ticket.dueAt()),
        fromNow(policy.goesFirstFrom(ticket)),
        fromNow(policy.patienceEnds(ticket)),
        serving(ticket.concern()),
        serving(ticket.concern()) & speaking(ticket.language()),
        experience.talks.of(ticket.concern()));
  }

  private long serving(String concern) {
    return bits(desk -> desk.skills().concerns().contains(concern));
  }

  private long speaking(Language language) {
    return bits(desk -> desk.skills().languages().contains(language));
  }

  private long bits(Predicate<Desk> wanted) {
    var bits = 0L;
    for (var i = 0; i < house.desks().size(); i++) {
      bits |= wanted.test(house.desks().get(i)) ? 1L << i : 0;
    }
    return bits;
  }

  double chanceToGiveBack(double secondsFromNow) {
    return 1 - Math.exp(-experience.givenBackPerSecond * secondsFromNow);
  }

  private double fromNow(Instant instant) {
    return Duration.between(house.now(), instant).toMillis() / 1000.0;
  }
}
