package org.lotsenhaus.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lotsenhaus.postgres.PgCoordinates;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.Owner;
import org.lotsenhaus.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class RoleAtWorkTest {

  @Autowired JdbcClient jdbc;

  @Test
  void the_application_works_as_a_role_that_owns_nothing_and_bypasses_nothing() {
    assertThat(jdbc.sql("select current_user").query(String.class).single())
        .isEqualTo(PgCoordinates.APP);
    assertThatCode(() -> new RoleAtWork(jdbc).isBoundByTheWall()).doesNotThrowAnyException();
  }

  @Test
  void the_application_is_no_member_of_the_owner() {
    assertThat(
            jdbc.sql("select pg_has_role(current_user, ?, 'member')")
                .param(PgCoordinates.OWNER)
                .query(Boolean.class)
                .single())
        .isFalse();
  }

  @Test
  void it_does_not_start_as_the_owner_of_the_tables() {
    var password = TestDatabase.coordinates().ownerPassword();
    assertThatThrownBy(() -> checkAs(PgCoordinates.OWNER, password))
        .isInstanceOf(RoleAtWork.Unbound.class)
        .hasMessageContaining("owns tables");
  }

  @Test
  void it_does_not_start_as_a_superuser() {
    var password = TestDatabase.coordinates().superuser();
    assertThatThrownBy(() -> checkAs("postgres", password))
        .isInstanceOf(RoleAtWork.Unbound.class)
        .hasMessageContaining("is a superuser");
  }

  private static boolean checkAs(String role, String password) {
    return Owner.as(
        role,
        password,
        other -> {
          new RoleAtWork(other).isBoundByTheWall();
          return true;
        });
  }
}
