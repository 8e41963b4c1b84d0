package org.lotsenhaus.waiting.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.waiting.DeskSkills;
import org.lotsenhaus.waiting.DeskState;
import org.lotsenhaus.waiting.History;
import org.lotsenhaus.waiting.History.Turn;
import org.lotsenhaus.waiting.House;
import org.lotsenhaus.waiting.Waiting;

class TrueDayTest {

  private static final LocalDate TUESDAY = LocalDate.of(2030, 12, 3);

  private final TrueHouse house = TrueHouse.build(7);
  private final History day = TrueDay.pass(house, TUESDAY, 7, Witness.NOBODY);

  @Test
  void some_two_hundred_people_come_and_most_are_called() {
    var called = day.turns().stream().filter(turn -> turn.call() != null).count();

    assertThat(day.turns()).hasSizeBetween(150, 400);
    assertThat(called).isGreaterThan(day.turns().size() * 8 / 10);
  }

  @Test
  void the_same_seed_makes_the_same_day_and_another_seed_another() {
    assertThat(TrueDay.pass(house, TUESDAY, 7, Witness.NOBODY)).isEqualTo(day);
    assertThat(TrueDay.pass(house, TUESDAY, 8, Witness.NOBODY)).isNotEqualTo(day);
  }

  @Test
  void a_desk_calls_only_what_it_serves_and_one_after_the_other() {
    house.desks().forEach(this::assertOneAfterTheOther);
  }

  private void assertOneAfterTheOther(String desk, DeskSkills skills) {
    var turns = calledAt(desk);
    assertThat(turns).allMatch(turn -> skills.concerns().contains(turn.concern()));
    for (var i = 1; i < turns.size(); i++) {
      assertThat(at(turns.get(i))).isAfterOrEqualTo(turns.get(i - 1).endedAt());
    }
  }

  @Test
  void desks_call_only_while_someone_sits_there() {
    assertThat(day.turns())
        .filteredOn(turn -> turn.call() != null)
        .allMatch(turn ->
            day.presences().stream()
                .filter(it -> it.desk().equals(Objects.requireNonNull(turn.call()).desk()))
                .anyMatch(it -> !it.from().isAfter(at(turn)) && !it.to().isBefore(at(turn))));
  }

  @Test
  void all_day_nobody_who_waited_half_an_hour_is_passed_over_for_someone_who_came_later() {
    for (var called : day.turns().stream().filter(turn -> turn.call() != null).toList()) {
      assertThat(day.turns())
          .filteredOn(other -> stoodInLine(other, at(called)))
          .filteredOn(other -> mayBeCalledAt(Objects.requireNonNull(called.call()).desk(), other))
          .filteredOn(other -> !other.arrivedAt().isAfter(at(called).minusSeconds(1800)))
          .noneMatch(other -> other.arrivedAt().isBefore(called.arrivedAt()));
    }
  }

  private static boolean stoodInLine(Turn turn, Instant time) {
    var left = turn.call() == null ? turn.endedAt() : turn.call().at();
    return turn.joinedAt().isBefore(time) && left.isAfter(time);
  }

  private boolean mayBeCalledAt(String desk, Turn turn) {
    return Objects.requireNonNull(house.desks().get(desk)).concerns().contains(turn.concern());
  }

  @Test
  void breaks_urgent_people_returns_and_tickets_given_back_all_happen() {
    assertThat(day.presences()).hasSizeGreaterThan(house.desks().size());
    assertThat(day.turns()).anyMatch(Turn::urgent);
    assertThat(day.turns()).anyMatch(turn -> turn.joinedAt().isAfter(turn.arrivedAt()));
    assertThat(day.turns()).anyMatch(turn -> turn.call() == null);
  }

  @Test
  void a_witness_sees_the_house_before_the_ticket_and_nothing_later() {
    var seen = new ArrayList<House>();
    TrueDay.pass(house, TUESDAY, 7, new Watching(seen));

    assertThat(seen)
        .allMatch(it -> it.waiting().stream().noneMatch(w -> w.arrivedAt().isAfter(it.now())))
        .allMatch(it -> it.desks().stream().noneMatch(d -> since(d.state()).isAfter(it.now())));
  }

  private static Instant since(DeskState state) {
    return switch (state) {
      case DeskState.Free free -> free.since();
      case DeskState.Talking talking -> talking.since();
      case DeskState.Paused paused -> paused.since();
      case DeskState.Closed closed -> Objects.requireNonNullElse(closed.since(), Instant.EPOCH);
    };
  }

  private List<Turn> calledAt(String desk) {
    return day.turns().stream()
        .filter(turn -> turn.call() != null && turn.call().desk().equals(desk))
        .sorted((one, other) -> at(one).compareTo(at(other)))
        .toList();
  }

  private static Instant at(Turn turn) {
    return Objects.requireNonNull(turn.call()).at();
  }

  private record Watching(List<House> seen) implements Witness {

    @Override
    public void arrives(Waiting ticket, House house) {
      assertThat(house.waiting()).doesNotContain(ticket);
      seen.add(house);
    }

    @Override
    public void isCalled(Waiting ticket, Instant at) {}
  }
}
