package org.lotsenhaus.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DatabaseUrlTest {

  @Test
  void a_hosters_address_becomes_what_java_knows() {
    var url = DatabaseUrl.parse("postgres://haus:p%40ss@db.example:6432/lotsen?sslmode=require");
    assertThat(url.jdbc()).isEqualTo("jdbc:postgresql://db.example:6432/lotsen?sslmode=require");
    assertThat(url.user()).isEqualTo("haus");
    assertThat(url.password()).isEqualTo("p@ss");
  }

  @Test
  void the_usual_port_need_not_be_named() {
    assertThat(DatabaseUrl.parse("postgresql://haus@db/lotsen").jdbc())
        .isEqualTo("jdbc:postgresql://db:5432/lotsen");
  }

  @Test
  void what_java_knows_is_taken_as_it_is() {
    var jdbc = "jdbc:postgresql://db/lotsen?user=haus";
    assertThat(DatabaseUrl.parse(jdbc).settings())
        .containsOnlyKeys("spring.datasource.url", "spring.flyway.url");
  }

  @Test
  void anything_else_is_refused_with_an_example() {
    assertThatThrownBy(() -> DatabaseUrl.parse("mysql://db/lotsen"))
        .hasMessageContaining("postgres://user:password@host");
  }

  @Test
  void the_password_is_not_said() {
    assertThat(DatabaseUrl.parse("postgres://haus:secret@db/lotsen").toString())
        .doesNotContain("secret");
  }
}
