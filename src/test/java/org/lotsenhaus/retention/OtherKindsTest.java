package org.lotsenhaus.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.people.Someone.called;
import static org.lotsenhaus.testing.TestPlan.COUNSELLING;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.RESIDENCE_CASE_MANAGER;

import java.time.Duration;
import java.time.Period;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.people.PersonLinks;
import org.lotsenhaus.people.PersonLinks.Subject;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept beside cases has its times too. */
@HouseTest
class OtherKindsTest {

  private static final Period THREE_YEARS = Period.ofYears(3);

  @Autowired OldCases old;
  @Autowired RegisterPerson register;
  @Autowired PersonLinks links;
  @Autowired Audit audit;
  @Autowired JdbcClient jdbc;

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
            RESIDENCE_CASE_MANAGER,
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
