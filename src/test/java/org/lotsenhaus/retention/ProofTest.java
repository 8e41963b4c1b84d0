package org.lotsenhaus.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.testing.TestStaff.DATA_PROTECTION;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Owner;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stays of something that was deleted. */
@HouseTest
class ProofTest {

  private static final Period THREE_YEARS = Period.ofYears(3);

  @Autowired OldCases old;
  @Autowired JdbcClient jdbc;

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
    } catch (DataAccessException denied) {
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

  private int number(TestCity city, String sql, UUID run) {
    return city.as(DATA_PROTECTION, () -> jdbc.sql(sql).param(run).query(Integer.class).single());
  }
}
