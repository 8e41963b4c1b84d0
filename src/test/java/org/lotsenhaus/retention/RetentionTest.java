package org.lotsenhaus.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotsenhaus.people.Someone.called;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.DATA_PROTECTION;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.casework.EntryReason;
import org.lotsenhaus.casework.OpenCase;
import org.lotsenhaus.casework.TestCases;
import org.lotsenhaus.people.MergePeople;
import org.lotsenhaus.people.records.Expires;
import org.lotsenhaus.people.records.Kind;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class RetentionTest {

  private static final Period THREE_YEARS = Period.ofYears(3);

  @Autowired OldCases old;
  @Autowired TestCases cases;
  @Autowired OpenCase open;
  @Autowired MergePeople merge;
  @Autowired List<Expires> kinds;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void a_closed_case_goes_with_everything_in_it_and_with_the_person(TestCity city) {
    old.closed(city);
    assertThat(OldCases.ABOUT_PEOPLE)
        .allSatisfy(table -> assertThat(rows(city, table)).isPositive());
    old.later(THREE_YEARS.minusDays(1));
    old.run(city);
    assertThat(old.left(city, "case_file")).isEqualTo(1);
    old.later(Period.ofDays(2));
    old.run(city);
    assertThat(OldCases.ABOUT_PEOPLE).allSatisfy(table -> assertThat(rows(city, table)).isZero());
  }

  /** As those see it who work on the case. */
  private int rows(TestCity city, String table) {
    return city.as(
        CASE_MANAGER,
        () -> jdbc.sql("select count(*) from " + table).query(Integer.class).single());
  }

  @Test
  void what_somebody_holds_back_stays_and_is_counted(TestCity city) {
    var id = old.closed(city);
    city.as(
        CASE_MANAGER,
        () ->
            jdbc.sql(
                    """
                    update case_file set hold_at = house_time(), hold_by = acting(), hold_reason = 'Court'
                    where id = ?
                    """)
                .param(id)
                .update());
    old.later(THREE_YEARS.plusDays(1));
    var run = old.run(city);
    assertThat(List.of("case_file", "person", "consent", "referral"))
        .allSatisfy(table -> assertThat(old.left(city, table)).isEqualTo(1));
    assertThat(number(city, "select sum(held) from retention_left where run_id = ?", run))
        .isEqualTo(1);
  }

  @Test
  void what_holds_one_case_back_holds_all_of_the_person(TestCity city) {
    var before = old.closed(city);
    var person = cases.personOf(city, before);
    var held =
        city.as(CASE_MANAGER, () -> open.open(person, List.of(EntryReason.URGENT_SITUATION)));
    old.closed(city, held);
    city.as(
        CASE_MANAGER,
        () ->
            jdbc.sql(
                    """
                    update case_file set hold_at = house_time(), hold_by = acting(), hold_reason = 'Court'
                    where id = ?
                    """)
                .param(held)
                .update());
    old.later(THREE_YEARS.plusDays(1));
    var run = old.run(city);
    assertThat(old.left(city, "case_file")).isEqualTo(2);
    assertThat(number(city, "select sum(held) from retention_left where run_id = ?", run))
        .isEqualTo(2);
  }

  @Test
  void as_long_as_somebody_is_accompanied_what_was_before_stays(TestCity city) {
    var person = cases.personOf(city, old.closed(city));
    old.later(THREE_YEARS.plusDays(1));
    city.as(CASE_MANAGER, () -> open.open(person, List.of(EntryReason.COMPLEX_NEED)));
    old.run(city);
    assertThat(old.left(city, "case_file")).isEqualTo(2);
  }

  @Test
  void a_case_of_another_record_of_the_same_person_keeps_it_too(TestCity city) {
    var person = cases.personOf(city, old.closed(city));
    old.later(THREE_YEARS.plusDays(1));
    var again = cases.of(city, called("Samira", "Hadad").profile());
    var other = cases.personOf(city, again);
    city.asStaff(
        CASE_MANAGER,
        () -> {
          merge.merge(other, person);
          return true;
        });
    old.run(city);
    assertThat(old.left(city, "case_file")).isEqualTo(2);
  }

  @Test
  void what_is_cut_short_is_not_half_done_and_the_next_run_goes_on(TestCity city) {
    var id = old.closed(city);
    old.later(THREE_YEARS.plusDays(1));
    assertThatThrownBy(() -> old.inside(city, () -> deletedAndThenKilled(id)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(old.left(city, "case_file")).isEqualTo(1);
    assertThat(old.left(city, "referral")).isEqualTo(1);
    old.run(city);
    assertThat(old.left(city, "case_file")).isZero();
  }

  private boolean deletedAndThenKilled(UUID id) {
    assertThat(kind(Kind.CASE).delete(id.toString(), over())).isPresent();
    throw new IllegalStateException("killed");
  }

  private Instant over() {
    return clock.instant().minus(Duration.ofDays(1));
  }

  private Expires kind(Kind kind) {
    return kinds.stream().filter(it -> it.kind() == kind).findFirst().orElseThrow();
  }

  private int number(TestCity city, String sql, UUID run) {
    return city.as(DATA_PROTECTION, () -> jdbc.sql(sql).param(run).query(Integer.class).single());
  }
}
