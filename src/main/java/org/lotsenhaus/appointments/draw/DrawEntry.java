package org.lotsenhaus.appointments.draw;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.FindTimes.PartOfDay;
import org.lotsenhaus.appointments.Wish;
import org.lotsenhaus.appointments.waitinglist.JoinForm;
import org.lotsenhaus.appointments.waitinglist.WaitingWish.When;
import org.lotsenhaus.shared.Language;

/**
 * Somebody who takes part in a draw.
 *
 * @param lot what is published of them
 * @param token the unguessable part of its address
 * @param toldIn the language of messages; the talk may be in another one
 * @param confirmedAt without it, it doesn't take part: the contact may be somebody else's
 * @param withdrawnAt taken back by whoever has the link; then there is no contact any more
 * @param nextPlace of who was not drawn: the token of their place on the waiting list
 */
public record DrawEntry(
    UUID id,
    UUID draw,
    String lot,
    String token,
    Asked asked,
    Contact contact,
    Language toldIn,
    Instant enteredAt,
    @Nullable Instant confirmedAt,
    @Nullable Instant withdrawnAt,
    @Nullable String nextPlace) {

  /**
   * What they would like.
   *
   * @param weekdays none: every day
   */
  public record Asked(
      Set<DayOfWeek> weekdays, PartOfDay part, Language language, int people, boolean stepFree) {

    static Asked of(JoinForm form) {
      return new Asked(
          form.weekdays(), form.part(), form.language(), form.people(), form.stepFree());
    }

    When when(LocalDate from, LocalDate until) {
      return new When(weekdays, part, from, until);
    }

    Wish wish(Draw draw, Set<String> shares) {
      return new Wish(List.of(draw.concern()), draw.site(), language, people, stepFree, shares);
    }
  }

  boolean isConfirmed() {
    return confirmedAt != null;
  }

  boolean isWithdrawn() {
    return withdrawnAt != null;
  }
}
