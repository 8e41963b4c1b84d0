package org.lotsenhaus.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.waiting.Line.NOW;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SeatPropertyTest {

  private static final Experience NEW_HOUSE =
      Experience.none(Map.of("letter", 10), ZoneId.of("Europe/Berlin"));

  @Property
  void an_imagined_desk_calls_whom_the_policy_names(
      @ForAll("desks") List<DeskSkills> open, @ForAll("lines") List<Waiting> line) {
    var scene = new Scene(house(open, line), List.of(), NEW_HOUSE, QueueRules.STANDARD);
    var policy = new WhoIsNext(QueueRules.STANDARD);
    for (var i = 0; i < open.size(); i++) {
      assertThat(imagined(scene, 1L << i, (1L << open.size()) - 1))
          .isEqualTo(policy.first(open.get(i), open, line, NOW).map(Candidate::ticket));
    }
  }

  private static Optional<Waiting> imagined(Scene scene, long desk, long present) {
    return scene.line.stream()
        .filter(seat -> seat.mayBeCalledAt(desk, 0, present))
        .reduce((best, seat) -> seat.comesBefore(best, 0) ? seat : best)
        .map(seat -> scene.tickets.get(seat.index()));
  }

  private static House house(List<DeskSkills> open, List<Waiting> line) {
    var desks = new ArrayList<Desk>();
    open.forEach(skills -> desks.add(new Desk("" + desks.size(), skills, new DeskState.Free(NOW))));
    return new House(NOW, line, desks);
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
