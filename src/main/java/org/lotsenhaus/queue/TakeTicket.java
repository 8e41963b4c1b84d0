package org.lotsenhaus.queue;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.live.Live;
import org.lotsenhaus.municipality.WaitingArea;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.waiting.Spread;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives somebody a number. No name is asked. */
@Service
public class TakeTicket {

  /**
   * @param requestKey drawn by the page that asks: sent twice, it gives the same ticket
   * @param site where, or null for the first site that is open for the concern
   */
  public record Wish(
      String concern,
      @Nullable String site,
      Language language,
      Channel channel,
      boolean stepFree,
      boolean smallChildren,
      @Nullable Urgency urgency,
      String requestKey) {}

  private final CityPlans plans;
  private final Tickets tickets;
  private final WaitingTimes times;
  private final JdbcClient jdbc;
  private final Live live;
  private final MarkUrgent markUrgent;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  TakeTicket(
      CityPlans plans,
      Tickets tickets,
      WaitingTimes times,
      JdbcClient jdbc,
      Live live,
      MarkUrgent markUrgent,
      Clock clock) {
    this.plans = plans;
    this.tickets = tickets;
    this.times = times;
    this.jdbc = jdbc;
    this.live = live;
    this.markUrgent = markUrgent;
    this.clock = clock;
  }

  /**
   * @throws UnknownConcern when the city has no such concern now
   * @throws AppointmentOnly when it is not done without an appointment
   * @throws HouseClosed when no site takes people for it now
   */
  @Transactional
  public Ticket take(Wish wish) {
    var known = tickets.byRequest(wish.requestKey());
    if (known.isPresent()) {
      return known.get();
    }
    var plan = plans.current();
    var concern = walkIn(plan, wish.concern());
    var area = openArea(plan, concern, wish.site());
    live.announce(Topics.line(area.site()));
    var ticket =
        insert(wish, concern, area, plan)
            .or(() -> tickets.byRequest(wish.requestKey()))
            .orElseThrow();
    if (wish.urgency() == null) {
      return ticket;
    }
    markUrgent.mark(ticket.id(), wish.urgency());
    return tickets.byId(ticket.id()).orElseThrow();
  }

  private static Concern walkIn(CityPlan plan, String key) {
    var concern = plan.concern(key).orElseThrow(() -> new UnknownConcern(key));
    if (!concern.walkIn()) {
      throw new AppointmentOnly(key);
    }
    return concern;
  }

  private WaitingArea openArea(CityPlan plan, Concern concern, @Nullable String site) {
    return plan.areasFor(concern).stream()
        .filter(area -> plan.takesTickets(area.site(), clock.instant()))
        .filter(area -> site == null || area.site().equals(site))
        .findFirst()
        .orElseThrow(() -> new HouseClosed(concern.key()));
  }

  /**
   * The number is drawn and kept in one statement. Whoever draws keeps the others waiting until the
   * transaction ends: so it comes last, and gives back what it wrote. None, when the same form came
   * twice at the same instant.
   */
  private Optional<Ticket> insert(Wish wish, Concern concern, WaitingArea area, CityPlan plan) {
    var expected = times.lastSimulated(area.site(), concern.key(), wish.language());
    return jdbc.sql(
            """
            with drawn as (
              insert into ticket_counter as c (site_key, day, letter, last) values (:site, :day, :letter, 1)
              on conflict (tenant_id, site_key, day, letter) do update set last = c.last + 1
              returning last)
            insert into ticket (token, request_key, site_key, day, letter, number, concern_key, unit_key,
                   compartment, language, channel, step_free, small_children, issued_at, joined_at,
                   simulated_one, simulated_five, simulated_nine, state)
            select :token, :request, :site, :day, :letter, last, :concern, :unit,
                   :compartment, :language, :channel, :stepFree, :children, :now, :now,
                   :one, :five, :nine, 'WAITING'
            from drawn
            on conflict (tenant_id, request_key) do nothing
            returning *, null as urgency
            """)
        .param("site", area.site())
        .param("day", tickets.today())
        .param("letter", area.letter())
        .param("token", token())
        .param("request", wish.requestKey())
        .param("concern", concern.key())
        .param("unit", concern.unit())
        .param("compartment", plan.compartmentOf(concern.unit()))
        .param("language", wish.language().tag())
        .param("channel", wish.channel().name())
        .param("stepFree", wish.stepFree())
        .param("children", wish.smallChildren())
        .param("now", OffsetDateTime.now(clock))
        .param("one", seconds(expected, Spread::one))
        .param("five", seconds(expected, Spread::five))
        .param("nine", seconds(expected, Spread::nine))
        .query(Tickets::ticket)
        .optional();
  }

  private static @Nullable Long seconds(
      Optional<Spread> expected, Function<Spread, Duration> quantile) {
    return expected.map(quantile).map(Duration::toSeconds).orElse(null);
  }

  private String token() {
    var bytes = new byte[16];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The city has no such concern, or not any more. */
  public static final class UnknownConcern extends RuntimeException {
    UnknownConcern(String key) {
      super(key);
    }
  }

  /** This concern needs an appointment. */
  public static final class AppointmentOnly extends RuntimeException {
    AppointmentOnly(String key) {
      super(key);
    }
  }

  /** Nobody takes people for this concern now. */
  public static final class HouseClosed extends RuntimeException {
    private final String concern;

    HouseClosed(String concern) {
      super(concern);
      this.concern = concern;
    }

    public String concern() {
      return concern;
    }
  }
}
