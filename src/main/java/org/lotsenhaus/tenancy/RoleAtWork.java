package org.lotsenhaus.tenancy;

import jakarta.annotation.PostConstruct;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The wall between cities and between protected areas stands in the database. It would be a picture
 * of a wall if the application worked under a role that it does not bind: then nothing starts.
 */
@Component
class RoleAtWork {

  private final JdbcClient jdbc;

  RoleAtWork(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @PostConstruct
  void isBoundByTheWall() {
    var power =
        jdbc.sql(
                """
                select case
                  when rolsuper then 'is a superuser'
                  when rolbypassrls then 'may bypass row-level security'
                  when exists (
                    select from pg_class c
                    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                      and pg_has_role(current_user, c.relowner, 'usage')
                  ) then 'owns tables'
                  else '' end
                from pg_roles where rolname = current_user
                """)
            .query(String.class)
            .single();
    if (!power.isEmpty()) {
      throw new Unbound(power);
    }
  }

  /** The application's role could see and change the rows of every city. */
  static final class Unbound extends IllegalStateException {
    Unbound(String power) {
      super(
          """
          Lotsenhaus does not start: its database role %s, so that row-level security would not bind it. \
          Let it work as a role like lotsenhaus_app, which owns nothing, \
          and give the owner of the tables to spring.flyway.user.\
          """
              .formatted(power));
    }
  }
}
