package org.lotsenhaus.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotsenhaus.people.Someone.called;
import static org.lotsenhaus.testing.TestPlan.COUNSELLING;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.DATA_PROTECTION;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.casework.EntryReason;
import org.lotsenhaus.casework.OpenCase;
import org.lotsenhaus.casework.TestCases;
import org.lotsenhaus.people.MergePeople;
import org.lotsenhaus.people.PersonLinks;
import org.lotsenhaus.people.PersonLinks.Subject;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.people.records.Expires;
import org.lotsenhaus.people.records.Kind;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Owner;
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
  @Autowired RegisterPerson register;
  @Autowired MergePeople merge;
  @Autowired PersonLinks links;
  @Autowired List<Expires> kinds;
  @Autowired Audit audit;
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

  @Test
  void the_proof_says_how_many_and_only_the_owner_can_verify_which(TestCity city) {
    var id = old.closed(city);
    old.later(THREE_YEARS.plusDays(1));
    var run = old.run(city);
    assertThat(
            number(
                city,
                "select sum(records) from retention_proof where run_id = ? and kind = 'CASE'",
                run))
        .isEqualTo(1);
    assertThat(
            number(
                city,
                "select count(*) from retention_proof where run_id = ? and digest = sha256(convert_to('"
                    + id
                    + "\n', 'UTF8'))",
                run))
        .isZero();
    var proof =
        Owner.of(
            city,
            owner -> {
              owner
                  .sql("select set_config('app.actor', ?, false)")
                  .param(city.member(DATA_PROTECTION).id().toString())
                  .query()
                  .listOfRows();
              return owner
                  .sql("select salt, digest from retention_proof where kind = 'CASE'")
                  .query((row, n) -> Map.entry(row.getBytes(1), row.getBytes(2)))
                  .single();
            });
    assertThat(Proofs.digest(proof.getKey(), List.of(id.toString()))).isEqualTo(proof.getValue());
  }

  private int number(TestCity city, String sql, UUID run) {
    return city.as(DATA_PROTECTION, () -> jdbc.sql(sql).param(run).query(Integer.class).single());
  }

  @Test
  void the_application_reads_no_salt_and_changes_no_proof(TestCity city) {
    assertThat(refused(city, "select salt from retention_proof")).isTrue();
    assertThat(refused(city, "update retention_proof set records = 2")).isTrue();
    assertThat(refused(city, "delete from retention_proof")).isTrue();
  }

  private boolean refused(TestCity city, String sql) {
    try {
      city.as(DATA_PROTECTION, () -> jdbc.sql(sql).query().listOfRows());
      return false;
    } catch (org.springframework.dao.DataAccessException denied) {
      return denied.getMostSpecificCause().toString().contains("permission denied");
    }
  }

  @Test
  void what_stays_are_figures_that_stand_alone(TestCity city) {
    old.closed(city);
    old.later(THREE_YEARS.plusDays(1));
    old.run(city);
    assertThat(
            city.as(
                DATA_PROTECTION,
                () ->
                    jdbc.sql("select class || ' ' || value || ' ' || cases from retention_figure")
                        .query(String.class)
                        .list()))
        .containsExactlyInAnyOrder(
            "ALL ALL 1",
            "TOPIC HOUSING 1",
            "TOPIC WORK 1",
            "PHASE INTAKE 1",
            "OUTCOME REACHED 1",
            "MONTHS UNDER_3 1");
  }

  @Test
  void who_has_nothing_else_here_is_forgotten_a_year_after_the_last_touch(TestCity city) {
    var person =
        city.as(CASE_MANAGER, () -> register.register(COUNSELLING, called("Ali", "Nur").profile()));
    old.later(Period.ofMonths(11));
    city.as(
        CASE_MANAGER,
        () -> {
          audit.read("read a person", RegisterPerson.subject(person), "people");
          return true;
        });
    old.later(Period.ofMonths(11));
    old.run(city);
    assertThat(old.left(city, "person")).isEqualTo(1);
    old.later(Period.ofMonths(2));
    old.run(city);
    assertThat(old.left(city, "person")).isZero();
  }

  @Test
  void links_go_the_night_after_their_last_day(TestCity city) {
    var person =
        city.as(CASE_MANAGER, () -> register.register(COUNSELLING, called("Ali", "Nur").profile()));
    city.as(CASE_MANAGER, () -> links.open(Subject.FILE, person, COUNSELLING, Duration.ofDays(90)));
    old.run(city);
    assertThat(old.left(city, "person_link")).isEqualTo(1);
    old.later(Period.ofDays(91));
    old.run(city);
    assertThat(old.left(city, "person_link")).isZero();
  }

  @Test
  void requests_and_unread_copies_across_the_wall_go_too(TestCity city) {
    var asked = asked(city);
    old.later(Period.ofDays(15));
    old.run(city);
    assertThat(old.left(city, "disclosure_copy")).isZero();
    assertThat(old.left(city, "disclosure_request")).isEqualTo(1);
    old.later(THREE_YEARS);
    old.run(city);
    assertThat(old.left(city, "disclosure_request")).isZero();
    assertThat(asked).isNotNull();
  }

  private UUID asked(TestCity city) {
    var id =
        city.as(
            org.lotsenhaus.testing.TestStaff.RESIDENCE_CASE_MANAGER,
            () ->
                jdbc.sql(
                        """
                        insert into disclosure_request (area, basis, basis_text, person_name, person_born,
                          fields, reason, asked_at, asked_by, asked_unit)
                        values ('counselling', 'OTHER', 'x', 'Samira', '', '{NAME}', 'x', house_time(),
                          acting(), 'residence')
                        returning id
                        """)
                    .query(UUID.class)
                    .single());
    city.as(
        CASE_MANAGER,
        () ->
            jdbc.sql(
                    """
                    insert into disclosure_copy (request_id, area, fields, contents, copied_at)
                    values (?, 'counselling', '{NAME}', '{Samira}', house_time())
                    """)
                .param(id)
                .update());
    return id;
  }
}
