package org.lotsenhaus.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseTest
class WallBetweenCitiesTest {

  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester house;

  @Test
  void without_a_city_there_is_nothing_to_see(TestCity city) {
    assertThat(city.call(() -> count("account"))).isPositive();
    for (var table : tablesOfCities()) {
      assertThat(count(table)).as(table).isZero();
    }
  }

  @Test
  void without_a_city_nothing_can_be_written() {
    assertThatThrownBy(() ->
            jdbc.sql("insert into compartment (key, position, changed_by) values ('x', 1, 'x')")
                .update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void one_city_cannot_read_the_rows_of_another_even_with_their_ids(TestCity city, TestCity other) {
    var account = other.member(TestStaff.ADMIN).id();
    assertThat(other.call(() -> named(account))).isEqualTo(1);
    assertThat(city.call(() -> named(account))).isZero();
  }

  private int named(java.util.UUID account) {
    return jdbc.sql("select id from account where id = ?")
        .param(account)
        .query()
        .listOfRows()
        .size();
  }

  @Test
  void one_city_cannot_change_or_delete_the_rows_of_another(TestCity city, TestCity other) {
    var account = other.member(TestStaff.ADMIN).id();
    assertThat(
            city.call(() ->
                jdbc.sql("update account set name = 'x' where id = ?").param(account).update()))
        .isZero();
    assertThat(
            city.call(() ->
                jdbc.sql("delete from account_role where account_id = ?").param(account).update()))
        .isZero();
  }

  @Test
  void one_city_cannot_put_rows_into_another_or_move_its_own_there(TestCity city, TestCity other) {
    assertThatThrownBy(() ->
            city.call(() ->
                jdbc.sql(
                        """
                        insert into compartment (tenant_id, key, position, changed_by)
                        values (?, 'x', 1, 'x')
                        """)
                    .param(other.id().value())
                    .update()))
        .rootCause()
        .hasMessageContaining("row-level security");
    assertThatThrownBy(() ->
            city.call(() ->
                jdbc.sql("update account set tenant_id = ?").param(other.id().value()).update()))
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  @Test
  void a_city_bound_for_one_transaction_is_forgotten_in_the_next(TestCity city) {
    city.run(() -> assertThat(count("account")).isPositive());
    assertThat(count("account")).isZero();
  }

  @Test
  void a_request_to_one_city_cannot_name_what_lives_in_another(TestCity city, TestCity other) {
    assertThat(house.get().uri(other.path("/audit")).with(city.signedIn(TestStaff.DATA_PROTECTION)))
        .hasStatus(403);
    assertThat(house.get().uri(other.path("/admin")).with(city.signedIn(TestStaff.ADMIN)))
        .hasStatus(403);
  }

  private int count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
  }

  private List<String> tablesOfCities() {
    return jdbc.sql(
            """
            select c.relname::text from pg_class c join pg_attribute a on a.attrelid = c.oid
            where a.attname = 'tenant_id' and c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
            """)
        .query(String.class)
        .list();
  }
}
