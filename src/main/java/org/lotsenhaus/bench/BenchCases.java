package org.lotsenhaus.bench;

import java.util.Set;
import java.util.UUID;
import org.lotsenhaus.access.Invitations;
import org.lotsenhaus.access.OpenAccount;
import org.lotsenhaus.access.OpenAccount.Opening;
import org.lotsenhaus.access.Role;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.tenancy.Cities;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Twenty thousand people accompanied by five hundred, of whom one signs in. */
@Component
@Profile("bench")
@ConditionalOnProperty("lotsenhaus.bench.cases")
class BenchCases {

  static final String LOGIN = "lotse";
  private static final String UNIT = "kr_pillar_integration";
  private static final String AREA = "counselling";

  private final Cities cities;
  private final OpenAccount accounts;
  private final Invitations invitations;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  BenchCases(
      Cities cities,
      OpenAccount accounts,
      Invitations invitations,
      JdbcClient jdbc,
      TransactionTemplate transaction) {
    this.cities = cities;
    this.accounts = accounts;
    this.invitations = invitations;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(1)
  void write() {
    var city = cities.bySlug("krefeld").orElseThrow().id();
    var account = Tenant.call(city, () -> transaction.execute(status -> hire()));
    Tenant.staff(city, account.toString(), Set.of(AREA), UNIT)
        .run(() -> transaction.executeWithoutResult(status -> write(account)));
    Told.say(java.util.Map.of("cases", 20_000.0));
  }

  private UUID hire() {
    var account =
        accounts.open(
            new Opening(LOGIN, "L. Otse", UNIT, Set.of(Role.CASEWORK), Set.of(AREA), Set.of("en")),
            "bench");
    invitations.accept(invitations.invite(account), BenchCity.PASSWORD);
    return account;
  }

  private void write(UUID account) {
    jdbc.sql("create temp table accompanied (n int, person uuid, file uuid, manager uuid)")
        .update();
    jdbc.sql(
            """
            insert into accompanied
            select n, gen_random_uuid(), gen_random_uuid(),
              case when n % 500 = 0 then ? else md5('m' || n % 500)::uuid end
            from generate_series(1, 20000) as n
            """)
        .param(account)
        .update();
    people();
    files();
    contents();
  }

  private void people() {
    jdbc.sql(
            """
            insert into person (id, compartment, born, born_precision, contact_kind, known_at, known_by)
            select person, 'counselling', date '1960-01-01' + n, 'DAY', 'NONE', now(), 'bench'
            from accompanied
            """)
        .update();
    jdbc.sql(
            """
            insert into person_name (person_id, compartment, kind, given, family)
            select person, 'counselling', 'PASSPORT', 'Given ' || n, 'Family ' || n from accompanied
            """)
        .update();
    jdbc.sql(
            """
            insert into person_language (person_id, compartment, position, language, level)
            select person, 'counselling', 0, 'ar', 'NATIVE' from accompanied
            """)
        .update();
  }

  private void files() {
    jdbc.sql(
            """
            insert into case_file (id, person_id, compartment, unit_key, phase, phase_since,
              entry_reasons, opened_at, opened_by)
            select file, person, 'counselling', ?, 'LINKING', now(), array['COMPLEX_NEED'],
              now() - interval '200 days', 'bench'
            from accompanied
            """)
        .param(UNIT)
        .update();
    jdbc.sql(
            """
            insert into case_access
              (case_id, compartment, account_id, kind, begins_at, granted_by)
            select file, 'counselling', manager, 'MANAGER', now() - interval '200 days', 'bench'
            from accompanied
            """)
        .update();
  }

  /** Three goals with three steps each, six needs seen and fifteen notes: a case of half a year. */
  private void contents() {
    jdbc.sql(
            """
            insert into case_goal (case_id, compartment, topic, title, due_on, set_at, set_by)
            select file, 'counselling', topic, 'To be reached', current_date + 90, now(), 'bench'
            from accompanied, unnest(array['HOUSING', 'WORK', 'SCHOOL']) as topic
            """)
        .update();
    jdbc.sql(
            """
            insert into case_task (case_id, compartment, topic, title, does, due_on, set_at, set_by)
            select file, 'counselling', 'WORK', 'To be done', 'MANAGER', current_date - 3 + step * 4,
              now(), 'bench'
            from accompanied, generate_series(1, 9) as step
            """)
        .update();
    jdbc.sql(
            """
            insert into case_need (case_id, compartment, topic, level, seen_at, seen_by)
            select file, 'counselling', topic, 3, now(), 'bench'
            from accompanied, unnest(array['HOUSING', 'WORK', 'SCHOOL', 'MONEY', 'HEALTH', 'FAMILY']) as topic
            """)
        .update();
    jdbc.sql(
            """
            insert into case_note (case_id, compartment, kind, confidential, text, happened_at,
              written_at, written_by)
            select file, 'counselling', 'TALK', false, repeat('What was said. ', 20),
              now() - day * interval '10 days', now(), 'bench'
            from accompanied, generate_series(1, 15) as day
            """)
        .update();
  }
}
