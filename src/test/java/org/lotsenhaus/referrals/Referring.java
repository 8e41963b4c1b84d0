package org.lotsenhaus.referrals;

import static java.time.ZoneOffset.UTC;
import static org.lotsenhaus.testing.TestPlan.COUNSELLING;
import static org.lotsenhaus.testing.TestPlan.JOBCENTER;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.people.ConsentWithdrawn;
import org.lotsenhaus.people.Profile;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.people.Someone;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.referrals.Referral.Override;
import org.lotsenhaus.referrals.Referral.Request;
import org.lotsenhaus.referrals.Referral.Warm;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.TestCity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People and what they agreed to, for tests of referrals from counselling to the Jobcenter. */
@Component
public class Referring {

  private final RegisterPerson register;
  private final SendReferral send;
  private final Referrals referrals;
  private final ApplicationEventPublisher events;
  private final JdbcClient jdbc;
  private final Clock clock;

  Referring(
      RegisterPerson register,
      SendReferral send,
      Referrals referrals,
      ApplicationEventPublisher events,
      JdbcClient jdbc,
      Clock clock) {
    this.register = register;
    this.send = send;
    this.referrals = referrals;
    this.events = events;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public UUID person(TestCity city) {
    return person(city, Someone.called("Samira", "Haddad").profile());
  }

  public UUID person(TestCity city, Profile profile) {
    return city.as(CASE_MANAGER, () -> register.register(COUNSELLING, profile));
  }

  /** The person lets the Jobcenter know who they are, for work. */
  public UUID agreed(TestCity city, UUID person) {
    return city.as(
        CASE_MANAGER,
        () ->
            jdbc.sql(
                    """
                    insert into consent (person_id, compartment, giver, recipient, purpose, data_classes,
                      language, wording, asked_at, asked_by, given_at, given_how, ends_on)
                    values (?, ?, 'x', ?, 'WORK', '{IDENTITY}', 'ar', 'x', ?, 'x', ?, 'PAPER', ?)
                    returning id
                    """)
                .params(person, COUNSELLING, JOBCENTER, clock.instant().atOffset(UTC))
                .param(clock.instant().atOffset(UTC))
                .param(clock.instant().atZone(clock.getZone()).toLocalDate().plusDays(100))
                .query(UUID.class)
                .single());
  }

  void withdrawn(TestCity city, UUID consent, UUID person) {
    city.as(
        CASE_MANAGER,
        () -> {
          jdbc.sql("update consent set withdrawn_at = ?, withdrawn_how = 'PAPER' where id = ?")
              .params(clock.instant().atOffset(UTC), consent)
              .update();
          events.publishEvent(new ConsentWithdrawn(consent, person, JOBCENTER, Topic.WORK));
          return true;
        });
  }

  public UUID sent(TestCity city, UUID person) {
    return city.asStaff(CASE_MANAGER, () -> send.send(request(person)));
  }

  /** A new person who agreed and was sent on. */
  UUID sent(TestCity city) {
    var person = person(city);
    agreed(city, person);
    return sent(city, person);
  }

  static Request request(UUID person) {
    return new Request(
        person,
        Optional.empty(),
        JOBCENTER,
        Topic.WORK,
        "Please look for a course for the care profession.",
        Warm.NONE,
        null,
        Language.ARABIC,
        Optional.empty());
  }

  static Request without(UUID person, String reason, String told) {
    var with = request(person);
    return new Request(
        person,
        with.caseFile(),
        with.to(),
        with.topic(),
        with.asked(),
        with.warm(),
        null,
        with.language(),
        Optional.of(new Override(reason, told)));
  }

  Optional<Referral> seen(TestCity city, String login, UUID id) {
    return city.as(login, () -> referrals.byId(id));
  }

  Referral of(TestCity city, UUID id) {
    return seen(city, CASE_MANAGER, id).orElseThrow();
  }

  List<String> logged(TestCity city, UUID person) {
    return city.call(() ->
        jdbc.sql("select action from audit_entry where subject = ? order by at, id")
            .param(RegisterPerson.subject(person))
            .query(String.class)
            .list());
  }
}
