package org.lotsenhaus.demo;

import java.util.HashSet;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which demo accounts a real person is signed in with: there the robot leaves the work to them. */
@Component
@Profile("demo")
class Visited {

  private final JdbcClient jdbc;

  Visited(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Set<String> accounts() {
    return new HashSet<>(
        jdbc.sql("select principal_name from spring_session where principal_name is not null")
            .query(String.class)
            .list());
  }
}
