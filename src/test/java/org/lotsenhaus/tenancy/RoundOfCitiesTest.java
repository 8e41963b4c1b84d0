package org.lotsenhaus.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.shared.TenantId;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;

@HouseTest
class RoundOfCitiesTest {

  private static final String MAYOR = "exists (select from account where login = 'mayor')";

  @Autowired Cities cities;
  @Autowired CitiesWhere where;
  @Autowired JdbcClient jdbc;

  private final List<TenantId> visited = new ArrayList<>();
  private RoundOfCities round;

  @BeforeEach
  void begin() {
    round = new RoundOfCities(cities, where, 0);
  }

  @Test
  void every_city_is_visited_once_and_by_the_house(TestCity city, TestCity other) {
    assertThat(visit(it -> assertThat(Tenant.bound()).isEqualTo(Tenant.house(it.id())))).isTrue();
    assertThat(visited).doesNotHaveDuplicates().contains(city.id(), other.id());
  }

  @Test
  void one_citys_trouble_is_not_anothers(TestCity city, TestCity other) {
    var whole =
        visit(it -> {
          if (it.id().equals(city.id())) {
            throw new IllegalStateException("only here");
          }
        });
    assertThat(whole).isTrue();
    assertThat(visited).contains(other.id());
  }

  @Test
  void when_the_database_is_gone_the_round_ends(TestCity city, TestCity other) {
    var whole =
        visit(it -> {
          throw new CannotCreateTransactionException("gone");
        });
    assertThat(whole).isFalse();
    assertThat(visited).hasSize(1);
  }

  @Test
  void when_the_house_closes_the_round_ends(TestCity city, TestCity other) {
    assertThat(visit(it -> round.close())).isFalse();
    assertThat(visited).hasSize(1);
  }

  @Test
  void who_asks_first_goes_only_where_there_is_something_to_do(TestCity city, TestCity other) {
    rename(city, "mayor");
    assertThat(round.visitWhere("test", question(MAYOR), it -> visited.add(it.id()))).isTrue();
    assertThat(visited).contains(city.id()).doesNotContain(other.id());
  }

  @Test
  void some_can_be_asked_instead_of_all(TestCity city, TestCity other) {
    rename(city, "mayor");
    rename(other, "mayor");
    round.visitWhere("test", question(MAYOR), List.of(other.id()), it -> visited.add(it.id()));
    assertThat(visited).containsExactly(other.id());
  }

  @Test
  void a_question_knows_the_time(TestCity city) {
    var noon = Instant.parse("2026-11-24T12:00:00Z");
    assertThat(round.where(new Question("$1 = '2026-11-24T12:00:00Z'", noon)))
        .extracting(City::id)
        .contains(city.id());
    assertThat(round.where(new Question("$1 > '2026-11-24T12:00:00Z'", noon))).isEmpty();
  }

  /** What a question gave for one city must not open the door of another. */
  @Test
  void who_has_asked_is_still_in_the_city_where_they_were(TestCity city, TestCity other) {
    rename(other, "mayor");
    var seen =
        city.call(() -> {
          round.where(question(MAYOR));
          return jdbc.sql("select count(*) from account where login = 'mayor'")
              .query(Integer.class)
              .single();
        });
    assertThat(seen).isZero();
  }

  @Test
  void after_a_question_its_transaction_is_bound_to_no_city(TestCity city) {
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from cities_where('true', now(), array[?]),
                      lateral (select count(*) from account) as seen (number) where number > 0
                    """)
                .param(city.id().value())
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void a_question_changes_nothing(TestCity city) {
    var harm = question("exists (select from pg_catalog.setval('tenant_id_seq', 1))");
    assertThatThrownBy(() -> round.where(harm)).isInstanceOf(DataAccessException.class);
  }

  private boolean visit(Consumer<City> work) {
    return round.visit(
        "test",
        it -> {
          visited.add(it.id());
          work.accept(it);
        });
  }

  private static Question question(String condition) {
    return new Question(condition, Instant.EPOCH);
  }

  private void rename(TestCity city, String login) {
    city.run(() ->
        jdbc.sql(
                "update account set login = ? where id = (select min(id::text)::uuid from account)")
            .param(login)
            .update());
  }
}
