package org.lotsenhaus.appointments.crowd;

import java.util.Objects;
import org.lotsenhaus.shared.Tenant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Whenever places become free in the bookings, the next come in. Any instance may do it. */
@Component
class LetPeopleIn {

  private final RoomNow room;
  private final Presence presence;
  private final Rooms rooms;
  private final TransactionTemplate transaction;
  private final int atOnce;

  LetPeopleIn(
      RoomNow room,
      Presence presence,
      Rooms rooms,
      TransactionTemplate transaction,
      @Value("${lotsenhaus.appointments.at-once:200}") int atOnce) {
    this.room = room;
    this.presence = presence;
    this.rooms = rooms;
    this.transaction = transaction;
    this.atOnce = atOnce;
  }

  @Scheduled(fixedDelay = 500)
  void everywhere() {
    room.crowded().forEach(city -> Tenant.as(city, this::here));
  }

  void here() {
    room.seen(Objects.requireNonNull(transaction.execute(status -> afterLettingIn())));
  }

  private Room afterLettingIn() {
    rooms.seen(presence.take());
    rooms.lock();
    var now = rooms.now();
    var people = Math.min(now.came() - now.letIn(), (long) atOnce - now.inWork());
    if (people > 0) {
      rooms.letIn(now, people);
    }
    return people > 0 ? rooms.now() : now;
  }
}
