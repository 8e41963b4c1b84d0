package org.lotsenhaus.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.tenancy.City;
import org.lotsenhaus.tenancy.Question;
import org.lotsenhaus.tenancy.RoundOfCities;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Owner;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class ChainTest {

  @Autowired Audit audit;
  @Autowired SealChain chain;
  @Autowired CheckChain check;
  @Autowired VerifyAudit verify;
  @Autowired SealRegularly regularly;
  @Autowired RoundOfCities round;
  @Autowired JdbcClient jdbc;

  @Test
  void what_was_recorded_is_sealed_and_whole(TestCity city) {
    sealed(city, 5);
    var result = city.asHouse(check::check);
    assertThat(result.lines()).isEqualTo(5);
    assertThat(result.head().number()).isEqualTo(5);
    assertThat(result.first()).isEmpty();
  }

  @Test
  void an_entry_stands_or_falls_with_the_work_it_records(TestCity city) {
    anEmptyLog(city);
    try {
      city.run(() -> {
        audit.wrote("call", "ticket 1");
        throw new IllegalStateException("the work failed");
      });
    } catch (IllegalStateException failed) {
      // as intended
    }
    sealAll(city);
    assertThat(city.asHouse(check::check).lines()).isZero();
  }

  @Test
  void a_changed_line_is_found_and_named(TestCity city) {
    sealed(city, 5);
    meddle(city, "update audit_entry set actor = 'somebody else' where subject = 'ticket 3'");
    assertThat(flaw(city)).matches("line 3 was CHANGED: .*ticket 3.*");
  }

  @Test
  void a_removed_line_is_found_whether_its_link_is_left_or_not(TestCity city) {
    sealed(city, 5);
    meddle(city, "delete from audit_entry where subject = 'ticket 4'");
    assertThat(flaw(city)).isEqualTo("line 4 was REMOVED");
    meddle(city, "delete from audit_link where number = 2");
    assertThat(flaw(city)).isEqualTo("line 2 was REMOVED");
  }

  @Test
  void a_line_that_was_slipped_in_is_found(TestCity city) {
    sealed(city, 5);
    meddle(
        city,
        """
        insert into audit_entry (at, actor, kind, action, subject, written_in)
        select at, actor, kind, action, 'ticket 3b', written_in from audit_entry where subject = 'ticket 3'
        """);
    assertThat(flaw(city)).matches("a line was INSERTED near line 5: .*ticket 3b.*");
  }

  @Test
  void a_line_with_yesterdays_date_is_found_even_when_it_was_sealed(TestCity city) {
    sealed(city, 2);
    meddle(
        city,
        """
        insert into audit_entry (id, at, actor, kind, action, subject)
        values (uuidv7('-1 day'), now() - interval '1 day', 'x', 'WROTE', 'call', 'ticket 0')
        """);
    sealAll(city);
    assertThat(flaw(city)).matches("a line was INSERTED near line 3: .*ticket 0.*");
  }

  @Test
  void a_forged_link_does_not_help(TestCity city) {
    sealed(city, 3);
    meddle(city, "update audit_entry set subject = 'ticket x' where subject = 'ticket 2'");
    meddle(city, "update audit_link set hash = sha256('forged') where number = 2");
    assertThat(flaw(city)).startsWith("line 2 was CHANGED");
  }

  @Test
  void many_at_once_are_recorded_side_by_side_and_sealed_by_one(TestCity city) {
    anEmptyLog(city);
    var writers =
        IntStream.range(0, 8)
            .mapToObj(n -> CompletableFuture.runAsync(() -> record(city, 25)))
            .toArray(CompletableFuture[]::new);
    var sealers =
        IntStream.range(0, 3)
            .mapToObj(n -> CompletableFuture.runAsync(() -> city.asHouse(chain::batch)))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(writers).join();
    CompletableFuture.allOf(sealers).join();
    sealAll(city);
    var result = city.asHouse(check::check);
    assertThat(result.lines()).isEqualTo(200);
    assertThat(result.first()).isEmpty();
  }

  /** As another instance would have written them, of whose work this one was not told. */
  @Test
  void what_a_house_that_was_killed_has_left_is_found_and_sealed(TestCity city) {
    sealed(city, 3);
    city.run(() ->
        jdbc.sql(
                """
                insert into audit_entry (at, actor, kind, action, subject)
                values (now(), 'x', 'WROTE', 'call', 'ticket 4')
                """)
            .update());
    org.awaitility.Awaitility.await()
        .until(() -> {
          regularly.sealWhatWasLeft();
          return city.asHouse(check::check).head().number() == 4;
        });
  }

  @Test
  void where_everything_is_sealed_nothing_is_looked_for(TestCity city, TestCity fresh) {
    sealed(city, 3);
    anEmptyLog(fresh);
    org.awaitility.Awaitility.await()
        .until(() ->
            round.where(new Question(SealChain.BEHIND, Instant.EPOCH)).stream()
                .map(City::id)
                .noneMatch(Set.of(city.id(), fresh.id())::contains));
  }

  @Test
  void verify_audit_names_city_and_line_and_fails(TestCity city) {
    sealed(city, 3);
    meddle(city, "update audit_entry set action = 'x' where subject = 'ticket 1'");
    var out = new ByteArrayOutputStream();
    int exit = verify.run(new PrintStream(out, true, StandardCharsets.UTF_8));
    assertThat(exit).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .containsPattern(city.slug() + " .*line 1 was CHANGED");
  }

  @Test
  void the_application_itself_cannot_change_or_remove_a_line(TestCity city) {
    sealed(city, 1);
    for (var statement :
        new String[] {
          "update audit_entry set actor = 'x'",
          "delete from audit_entry",
          "update audit_link set hash = ''",
          "delete from audit_link",
          "truncate audit_entry"
        }) {
      assertThatThrownBy(() -> city.run(() -> jdbc.sql(statement).update()))
          .rootCause()
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void an_actor_is_the_account_and_never_a_name(TestCity city) {
    anEmptyLog(city);
    city.as(
        TestStaff.DEMIR,
        () -> {
          audit.read("file", "ticket 1", "counselling");
          return true;
        });
    var actor =
        Owner.of(
            city, jdbc -> jdbc.sql("select actor from audit_entry").query(String.class).single());
    assertThat(UUID.fromString(actor)).isEqualTo(city.member(TestStaff.DEMIR).id());
  }

  private void sealed(TestCity city, int lines) {
    anEmptyLog(city);
    record(city, lines);
    sealAll(city);
  }

  /** Without what was recorded while the city was set up. */
  private void anEmptyLog(TestCity city) {
    sealAll(city);
    Owner.<Integer>of(
        city,
        owner ->
            owner.sql("with chain as (delete from audit_link) delete from audit_entry").update());
  }

  private void record(TestCity city, int lines) {
    for (int n = 1; n <= lines; n++) {
      var subject = "ticket " + n;
      city.run(() -> audit.wrote("call", subject));
    }
  }

  /** Now, and not a little later as in the running house. */
  private void sealAll(TestCity city) {
    org.awaitility.Awaitility.await()
        .until(() -> {
          city.asHouse(chain::batch);
          return city.call(this::unsealed) == 0;
        });
  }

  private int unsealed() {
    return jdbc.sql("select (select count(*) from audit_entry) - (select count(*) from audit_link)")
        .query(Integer.class)
        .single();
  }

  private void meddle(TestCity city, String statement) {
    assertThat(Owner.<Integer>of(city, jdbc -> jdbc.sql(statement).update())).isEqualTo(1);
  }

  private String flaw(TestCity city) {
    return city.asHouse(check::check).first().map(Flaw::toString).orElse("whole");
  }
}
