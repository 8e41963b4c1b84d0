package org.lotsenhaus.api.appointments;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.crowd.Place;

/** What goes in and out. Times carry the offset of the city's zone. */
final class Entries {

  private Entries() {}

  @Schema(description = "The first free time, if there is one as far as we plan.")
  record FirstFree(int minutes, @Nullable OffsetDateTime first) {}

  @Schema(description = "Days with at least one free time.")
  record FreeDays(int minutes, List<LocalDate> days) {}

  @Schema(description = "When an appointment could begin on this day.")
  record FreeTimes(int minutes, LocalDate day, List<OffsetDateTime> times) {}

  @Schema(description = "A time to be kept while a form is filled in.")
  record HoldWish(
      @Valid @NotNull WishEntry wish,
      @NotNull OffsetDateTime start,
      @Schema(description = "The number of somebody who had to wait and was let in.")
          @Nullable
          @Size(max = 100)
          String turn) {}

  @Schema(description = "Very many book at once: a place in the line, by the order of arrival.")
  record WaitEntry(String turn, long before, long expectedSeconds, long lookAgainInSeconds) {

    static WaitEntry of(Place place) {
      return new WaitEntry(
          place.turn(),
          place.before(),
          place.expected().toSeconds(),
          place.lookAgain().toSeconds());
    }

    static WaitEntry calledWith(String turn) {
      return new WaitEntry(turn, 0, 0, 0);
    }
  }

  @Schema(description = "Kept until then; whoever knows the token may book it.")
  record HoldEntry(
      String token,
      OffsetDateTime start,
      OffsetDateTime end,
      boolean interpreter,
      OffsetDateTime until) {}

  @Schema(description = "Either a hold, or a wish and a start.")
  record Booking(
      @Nullable @Size(max = 100) String hold,
      @Valid @Nullable WishEntry wish,
      @Nullable OffsetDateTime start,
      @NotNull Contact.Kind contact,
      @Schema(description = "Of the contact; left out for NONE.") @Nullable @Size(max = 300)
          String address,
      @Nullable @Size(max = 200) String name,
      @Schema(description = "Drawn by the caller; sent twice, it gives the same appointment.")
          @NotBlank
          @Size(max = 100)
          String requestKey) {}

  @Schema(description = "Somebody is in the house for an appointment.")
  record ArrivalEntry(
      @Schema(description = "As on the slip; gaps and small letters are fine.", example = "K7F 2QD")
          @NotBlank
          @Size(max = 20)
          String code,
      @Schema(description = "Where they stand.", example = "hansastrasse")
          @NotBlank
          @Size(max = 100)
          String site) {}

  @Schema(description = "Another time, at the same site if none is named.")
  record Move(@NotNull OffsetDateTime start, @Nullable @Size(max = 100) String site) {}

  @Schema(description = "The contact is never told back.")
  record AppointmentEntry(
      @Schema(description = "Whoever knows it may cancel and rebook.") String token,
      @Schema(description = "For the kiosk and the reception.", example = "K7F2QD") String code,
      State state,
      List<String> concerns,
      String site,
      String language,
      boolean interpreter,
      int people,
      OffsetDateTime start,
      OffsetDateTime end,
      int version,
      Addresses links) {}

  enum State {
    BOOKED,
    CANCELLED,
    ARRIVED,
    MISSED
  }

  /**
   * @param page for the person whose appointment it is
   */
  record Addresses(String self, String page) {}
}
