package org.lotsenhaus.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends what an account has open, on every instance: what it may was fixed when it signed in. */
@Component
class Sessions {

  private final JdbcClient jdbc;

  Sessions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void end(StaffMember member) {
    jdbc.sql("delete from spring_session where principal_name = ?")
        .param(member.getUsername())
        .update();
  }
}
