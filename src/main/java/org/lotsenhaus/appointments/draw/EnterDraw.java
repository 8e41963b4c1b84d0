package org.lotsenhaus.appointments.draw;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.FindTimes;
import org.lotsenhaus.appointments.Tokens;
import org.lotsenhaus.appointments.draw.DrawEntry.Asked;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.messaging.Outbox;
import org.lotsenhaus.shared.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes part in a draw: at home, where the contact must be confirmed, or at the desk, where
 * somebody stands before us. Which of them it was makes no difference afterwards.
 */
@Service
public class EnterDraw {

  public record Entering(Asked asked, Contact contact, Language toldIn) {}

  private final Draws draws;
  private final DrawEntries entries;
  private final CityPlans plans;
  private final FindTimes times;
  private final WriteToEntrants write;
  private final Outbox outbox;
  private final Audit audit;
  private final TransactionTemplate transaction;
  private final Clock clock;

  EnterDraw(
      Draws draws,
      DrawEntries entries,
      CityPlans plans,
      FindTimes times,
      WriteToEntrants write,
      Outbox outbox,
      Audit audit,
      TransactionTemplate transaction,
      Clock clock) {
    this.draws = draws;
    this.entries = entries;
    this.plans = plans;
    this.times = times;
    this.write = write;
    this.outbox = outbox;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Takes part only when the contact is confirmed by the link that is sent.
   *
   * @throws DrawClosed when it is too late
   * @throws AlreadyEntered when this contact takes part, or has an appointment for the same
   * @throws org.lotsenhaus.appointments.NotBookable when no time could ever fit
   */
  DrawEntry atHome(Draw draw, Entering entering) {
    return enter(draw, entry(draw, entering, null));
  }

  /** Refuses as above. */
  public DrawEntry atTheDesk(Draw draw, Entering entering) {
    return enter(draw, entry(draw, entering, clock.instant()));
  }

  private DrawEntry enter(Draw draw, DrawEntry entry) {
    times.length(entry.asked().wish(draw, Set.of()));
    if (!in(() -> isTaken(draw, entry))) {
      transaction.executeWithoutResult(it -> tellAgain(draw, entry.contact()));
      throw new AlreadyEntered();
    }
    return entry;
  }

  private <T> T in(Supplier<T> work) {
    return Objects.requireNonNull(transaction.<T>execute(it -> work.get()), "nothing came");
  }

  private boolean isTaken(Draw draw, DrawEntry entry) {
    stillOpen(draw.id());
    var plan = plans.current();
    var unit = plan.concern(draw.concern()).orElseThrow().unit();
    if (!entries.insert(entry, plan.compartmentOf(unit), draw.concern())) {
      return false;
    }
    tell(entry);
    audit.wrote("entered a draw", "entry " + entry.id());
    return true;
  }

  private void stillOpen(UUID draw) {
    if (!draws.staysOpen(draw, clock.instant())) {
      throw new DrawClosed();
    }
  }

  /** Whoever asked is not told more: the contact may be somebody else's. */
  private void tellAgain(Draw draw, Contact contact) {
    entries.of(draw.id(), contact).ifPresent(this::tell);
  }

  private void tell(DrawEntry entry) {
    if (entry.contact().kind() != Contact.Kind.NONE) {
      outbox.put(entry.isConfirmed() ? write.takesPart(entry) : write.toConfirm(entry));
    }
  }

  private DrawEntry entry(Draw draw, Entering entering, @Nullable Instant confirmedAt) {
    return new DrawEntry(
        UUID.randomUUID(),
        draw.id(),
        Tokens.lot(),
        Tokens.unguessable(),
        entering.asked(),
        entering.contact(),
        entering.toldIn(),
        clock.instant(),
        confirmedAt,
        null,
        null);
  }

  /**
   * Confirmed twice is confirmed once.
   *
   * @throws DrawClosed when it is too late
   */
  void confirm(DrawEntry entry) {
    transaction.executeWithoutResult(it -> {
      stillOpen(entry.draw());
      if (entries.confirm(entry.id(), clock.instant())) {
        audit.wrote("confirmed an entry in a draw", "entry " + entry.id());
      }
    });
  }
}
