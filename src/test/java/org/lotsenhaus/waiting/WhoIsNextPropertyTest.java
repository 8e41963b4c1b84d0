package org.lotsenhaus.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.waiting.Line.NOW;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WhoIsNextPropertyTest {

  private static final QueueRules RULES = QueueRules.STANDARD;

  private final WhoIsNext whoIsNext = new WhoIsNext(RULES);

  @Property
  void a_desk_gets_only_what_it_serves(
      @ForAll("desks") List<DeskSkills> open, @ForAll("lines") List<Waiting> line) {
    for (var desk : open) {
      assertThat(offered(desk, open, line)).allMatch(desk::serves);
    }
  }

  @Property
  void nobody_who_came_later_overtakes_who_has_waited_up_to_the_limit(
      @ForAll("desks") List<DeskSkills> open, @ForAll("lines") List<Waiting> line) {
    for (var desk : open) {
      var offered = offered(desk, open, line);
      line.stream()
          .filter(desk::serves)
          .filter(ticket -> !ticket.waitsSince().plus(RULES.overtakingLimit()).isAfter(NOW))
          .forEach(ticket -> assertThat(before(ticket, offered)).noneMatch(cameAfter(ticket)));
    }
  }

  @Property
  void ordinary_tickets_never_overtake_ordinary_tickets_at_a_desk_that_may_call_both(
      @ForAll("desks") List<DeskSkills> open, @ForAll("lines") List<Waiting> line) {
    for (var desk : open) {
      var ordinary = offered(desk, open, line).stream().filter(it -> isOrdinary(it)).toList();
      assertThat(ordinary).isSortedAccordingTo((a, b) -> a.arrivedAt().compareTo(b.arrivedAt()));
    }
  }

  @Property
  void nobody_is_called_before_the_time_of_their_appointment(
      @ForAll("desks") List<DeskSkills> open, @ForAll("lines") List<Waiting> line) {
    for (var desk : open) {
      assertThat(offered(desk, open, line)).noneMatch(ticket -> ticket.isEarly(NOW));
    }
  }

  @Property
  void somebody_can_call_everyone_who_is_served_at_all(
      @ForAll("desks") List<DeskSkills> open, @ForAll("lines") List<Waiting> line) {
    for (var ticket : notEarly(line)) {
      assertThat(open.stream().anyMatch(desk -> offered(desk, open, line).contains(ticket)))
          .isEqualTo(open.stream().anyMatch(desk -> desk.serves(ticket)));
    }
  }

  @Property
  void a_foreign_desk_has_to_leave_a_ticket_for_the_patience_at_most(
      @ForAll("desks") List<DeskSkills> open, @ForAll("lines") List<Waiting> line) {
    for (var desk : open) {
      var offered = offered(desk, open, line);
      assertThat(notEarly(line))
          .filteredOn(desk::serves)
          .filteredOn(ticket -> !offered.contains(ticket))
          .allMatch(ticket -> !desk.speaksWith(ticket))
          .allMatch(ticket -> joinedWithinPatience(ticket));
    }
  }

  @Property
  void the_order_in_which_tickets_are_handed_in_changes_nothing(
      @ForAll("desks") List<DeskSkills> open,
      @ForAll("lines") List<Waiting> line,
      @ForAll Random random) {
    var shuffled = new ArrayList<>(line);
    Collections.shuffle(shuffled, random);
    var desk = open.getFirst();

    assertThat(offered(desk, open, shuffled)).isEqualTo(offered(desk, open, line));
  }

  private List<Waiting> offered(DeskSkills desk, List<DeskSkills> open, List<Waiting> line) {
    return whoIsNext.at(desk, open, line, NOW).stream().map(Candidate::ticket).toList();
  }

  private static List<Waiting> before(Waiting ticket, List<Waiting> offered) {
    assertThat(offered).contains(ticket);
    return offered.subList(0, offered.indexOf(ticket));
  }

  private static Predicate<Waiting> cameAfter(Waiting ticket) {
    return other -> other.waitsSince().isAfter(ticket.waitsSince());
  }

  private static boolean isOrdinary(Waiting ticket) {
    return !ticket.urgent() && ticket.dueAt() == null;
  }

  private static List<Waiting> notEarly(List<Waiting> line) {
    return line.stream().filter(ticket -> !ticket.isEarly(NOW)).toList();
  }

  private static boolean joinedWithinPatience(Waiting ticket) {
    return Stream.of(ticket.joinedAt(), ticket.waitsSince())
        .map(since -> Duration.between(since, NOW))
        .anyMatch(waited -> waited.compareTo(RULES.languagePatience()) < 0);
  }

  @Provide
  Arbitrary<List<DeskSkills>> desks() {
    return AnyLine.desks();
  }

  @Provide
  Arbitrary<List<Waiting>> lines() {
    return AnyLine.lines();
  }
}
