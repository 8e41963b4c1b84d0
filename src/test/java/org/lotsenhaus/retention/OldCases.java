package org.lotsenhaus.retention;

import static org.lotsenhaus.testing.TestPlan.COUNSELLING;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;

import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.casework.Closing;
import org.lotsenhaus.casework.TestCases;
import org.lotsenhaus.casework.plan.MoveOn;
import org.lotsenhaus.people.records.Expires;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases that were closed long ago, and looks at what is left of them. */
@Component
public class OldCases {

  /** All tables behind the wall that have to do with cases and people. */
  static final List<String> ABOUT_PEOPLE =
      List.of(
          "case_file",
          "case_access",
          "case_need",
          "case_goal",
          "case_task",
          "case_note",
          "case_document",
          "case_document_part",
          "referral",
          "consent",
          "person_link",
          "person_name",
          "person_language",
          "person_key",
          "person");

  private final TestCases cases;
  private final MoveOn moveOn;
  private final RunRetention retention;
  private final TransactionTemplate transaction;
  private final TestClock clock;
  private final JdbcClient jdbc;

  OldCases(
      TestCases cases,
      MoveOn moveOn,
      RunRetention retention,
      TransactionTemplate transaction,
      TestClock clock,
      JdbcClient jdbc) {
    this.cases = cases;
    this.moveOn = moveOn;
    this.retention = retention;
    this.transaction = transaction;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  /** Samira's, with something in every part of it, closed now. */
  public UUID closed(TestCity city) {
    return closed(city, cases.samira(city));
  }

  public UUID closed(TestCity city, UUID id) {
    city.as(CASE_MANAGER, () -> fill(id));
    city.asStaff(
        CASE_MANAGER,
        () -> {
          moveOn.close(id, Closing.REACHED);
          return true;
        });
    return id;
  }

  private boolean fill(UUID id) {
    for (var statement :
        List.of(
            """
            insert into case_need (case_id, compartment, topic, level, remark, seen_at, seen_by)
            values (:id, 'counselling', 'HOUSING', 3, 'A room for three', :now, acting())
            """,
            """
            insert into case_goal (case_id, compartment, topic, title, outcome, outcome_at, outcome_by,
              set_at, set_by)
            values (:id, 'counselling', 'WORK', 'A job', 'REACHED', :now, acting(), :now, acting())
            """,
            """
            insert into case_task (case_id, compartment, title, does, set_at, set_by)
            values (:id, 'counselling', 'Write a letter', 'MANAGER', :now, acting())
            """,
            """
            insert into case_note (case_id, compartment, kind, confidential, text, happened_at,
              written_at, written_by)
            values (:id, 'counselling', 'TALK', true, 'She told of her brother', :now, :now, acting())
            """,
            """
            insert into case_document (case_id, compartment, name, confidential, type, bytes, pages, scan,
              kept_at, kept_by)
            values (:id, 'counselling', 'Diploma.pdf', false, 'PDF', 5, 1, 'CLEAN', :now, acting())
            """,
            """
            insert into case_document_part (document_id, part, compartment, key_id, locked)
            select id, 0, compartment, 'none', 'x' from case_document where case_id = :id
            """,
            """
            insert into referral (person_id, case_id, compartment, from_unit, to_unit, topic, asked, warm,
              language, sent_at, sent_by)
            select person_id, id, compartment, 'counselling', 'jobcenter', 'WORK', 'A course', 'NONE', 'ar',
              :now, acting() from case_file where id = :id
            """,
            """
            insert into consent (person_id, compartment, giver, recipient, purpose, data_classes, language,
              wording, asked_at, asked_by, given_at, given_how, ends_on)
            select person_id, compartment, 'counselling', 'jobcenter', 'WORK', '{IDENTITY}', 'ar', 'Ja.',
              :now, acting(), :now, 'PAPER', :now::date from case_file where id = :id
            """,
            """
            insert into person_link (token_hash, compartment, subject, subject_id, expires_at)
            select id::text, compartment, 'REFERRAL', id, :now::timestamptz + interval '90 days'
            from referral where case_id = :id
            """)) {
      jdbc.sql(statement)
          .param("id", id)
          .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
          .update();
    }
    return true;
  }

  public void later(Period time) {
    clock.set(clock.instant().atZone(TestClock.ZONE).plus(time).toLocalDateTime());
  }

  UUID run(TestCity city) {
    return city.asHouse(() -> retention.run(() -> {}));
  }

  /** As every night. */
  public void delete(TestCity city) {
    run(city);
  }

  /** What the area still has in this table, as the house sees it there when it deletes. */
  int left(TestCity city, String table) {
    return inside(
        city, () -> jdbc.sql("select count(*) from " + table).query(Integer.class).single());
  }

  <T> T inside(TestCity city, java.util.function.Supplier<T> work) {
    return city.asHouse(() ->
        Tenant.inside(COUNSELLING, Expires.ACTOR)
            .call(() ->
                java.util.Objects.requireNonNull(transaction.<T>execute(status -> work.get()))));
  }
}
