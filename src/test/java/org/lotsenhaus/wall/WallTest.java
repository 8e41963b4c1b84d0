package org.lotsenhaus.wall;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.testing.TestStaff.COLLEAGUE;
import static org.lotsenhaus.testing.TestStaff.DATA_PROTECTION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nobody outside learns anything of somebody behind the wall, through whatever door they go. */
@HouseTest
class WallTest {

  static final List<String> MARKERS = List.of(Hidden.NAME, Hidden.ELSE, Hidden.IN_THE_CASE);

  /** Belongs to the line and the calendar, which are nameless. */
  private static final List<String> NOT_OF_PEOPLE =
      List.of("appointment_event", "waiting_wish", "draw_entry");

  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;
  @Autowired MockMvcTester house;
  @Autowired Hidden hidden;

  private final Work work = Work.watched();

  @AfterEach
  void nobodyWatchesAnyMore() {
    work.close();
  }

  @Test
  void everything_behind_the_wall_has_something_hidden_in_it(TestCity city) {
    hidden.in(city);
    assertThat(hidden.tables())
        .filteredOn(it -> !NOT_OF_PEOPLE.contains(it))
        .allSatisfy(table -> assertThat(hidden.sumOf(city, table)).doesNotStartWith("0"));
  }

  @Test
  void nobody_outside_reads_or_learns_or_changes_anything(TestCity city, TestCity other) {
    hidden.in(city);
    var before = sums(city);
    var watch = watch(city, MARKERS);
    var leaks = new ArrayList<String>();
    for (var who : Outsider.of(city, other)) {
      doors(it -> !isExempt(it, who)).forEach(door -> leaks.addAll(watch.leaks(door, who)));
    }
    assertThat(leaks).isEmpty();
    assertThat(sums(city)).isEqualTo(before);
    assertThat(watch.requests()).isGreaterThan(2_000);
  }

  @Test
  void nothing_that_is_counted_or_listed_outside_changes_when_somebody_is_hidden(
      TestCity city, TestCity other) {
    var sight =
        new Sight(
            new Walk(house, work), doors(it -> !isTheLog(it) && !it.path().endsWith("/events")));
    sight.look(Outsider.of(city, other), Outsider.stranger(city));
    hidden.inFilesAlone(city);
    assertThat(sight.differences()).isEmpty();
    assertThat(sight.size()).isGreaterThan(500);
  }

  private static boolean isTheLog(Door door) {
    return door.path().equals("/{city}/audit");
  }

  /** Streams carry what the page beside them shows, and stay open. */
  private static boolean isExempt(Door door, Outsider who) {
    return door.path().endsWith("/events") || isTheKeypad(door) || isTheLog(door, who);
  }

  /** Shows letter by letter what was typed. */
  private static boolean isTheKeypad(Door door) {
    return door.toString().equals("POST /{city}/kiosk/{site}/appointment");
  }

  /** Data protection is to see who read what: ids, and never a name. */
  private static boolean isTheLog(Door door, Outsider who) {
    return who.name().equals(DATA_PROTECTION) && isTheLog(door);
  }

  @Test
  void the_log_names_nobody(TestCity city) {
    hidden.in(city);
    var log = house.get().uri(city.path("/audit")).with(city.signedIn(DATA_PROTECTION)).exchange();
    assertThat(log).hasStatusOk().bodyText().contains("Person").doesNotContain(MARKERS);
  }

  @Test
  void colleagues_who_do_not_work_on_a_case_read_nothing_in_it(TestCity city) {
    hidden.in(city);
    var watch = watch(city, List.of(Hidden.IN_THE_CASE));
    var who = Outsider.colleague(city, COLLEAGUE);
    var read = new ArrayList<String>();
    doors(it -> it.method() == RequestMethod.GET && !isExempt(it, who))
        .forEach(door -> read.addAll(watch.leaks(door, who)));
    assertThat(read).noneMatch(it -> it.endsWith(Hidden.IN_THE_CASE));
  }

  private Watch watch(TestCity city, List<String> markers) {
    return new Watch(new Walk(house, work), Outsider.stranger(city), hidden.ids(city), markers);
  }

  private List<Door> doors(Predicate<Door> wanted) {
    return Door.all(requestMappingHandlerMapping).stream().filter(wanted).toList();
  }

  private Map<String, String> sums(TestCity city) {
    return hidden.tables().stream()
        .filter(it -> !Watch.NAMELESS.contains(it))
        .collect(toMap(Function.identity(), it -> hidden.sumOf(city, it)));
  }
}
