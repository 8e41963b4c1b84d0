package org.lotsenhaus.appointments.crowd;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.tenancy.SeenByHouse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * A bounded number of people at a time may choose and keep a time; beyond it everybody gets a
 * number and comes in by the order of arrival. Searching is free for all, always. Staff and the
 * waiting list don't ask here.
 */
@Service
public class Crowd {

  public sealed interface Answer {

    /**
     * @param number to be used up by what is kept; null where nobody had to wait
     */
    record ComeIn(@Nullable Long number) implements Answer {}

    record Wait(Place place) implements Answer {}
  }

  /** A time was kept with this number already. */
  public static final class TurnOver extends RuntimeException {}

  private final RoomNow room;
  private final Rooms rooms;
  private final Presence presence;
  private final Numbers numbers;
  private final Turns turns;
  private final SeenByHouse seen;
  private final int atOnce;

  Crowd(
      RoomNow room,
      Rooms rooms,
      Presence presence,
      Numbers numbers,
      Turns turns,
      SeenByHouse seen,
      @Value("${lotsenhaus.appointments.at-once:200}") int atOnce) {
    this.room = room;
    this.rooms = rooms;
    this.presence = presence;
    this.numbers = numbers;
    this.turns = turns;
    this.seen = seen;
    this.atOnce = atOnce;
  }

  /**
   * Who wants to keep a time asks. To be called without a transaction.
   *
   * @param turn what the browser kept, if it had to wait before
   */
  public Answer ask(@Nullable String turn) {
    var number = turn == null ? OptionalLong.empty() : turns.number(turn);
    if (number.isPresent() && waits(number.getAsLong())) {
      return new Answer.Wait(place(number.getAsLong()));
    }
    if (number.isPresent() && seen.of(() -> rooms.mayChoose(number.getAsLong()))) {
      return new Answer.ComeIn(number.getAsLong());
    }
    return room.pass(atOnce) ? new Answer.ComeIn(null) : new Answer.Wait(place(numbers.next()));
  }

  /** For somebody who waits: nothing once it is their turn. */
  public Optional<Place> look(String turn) {
    var number = turns.number(turn);
    return number.isPresent() && waits(number.getAsLong())
        ? Optional.of(place(number.getAsLong()))
        : Optional.empty();
  }

  private boolean waits(long number) {
    return number > room.now().letIn();
  }

  private Place place(long number) {
    presence.note(number);
    var now = room.now();
    return new Place(turns.sign(number), now.before(number), now.expected(number, atOnce));
  }

  /** In the transaction that keeps the time: when it throws, nothing is kept. */
  public void use(Answer.ComeIn comeIn) {
    if (comeIn.number() != null && !rooms.use(comeIn.number())) {
      throw new TurnOver();
    }
  }
}
