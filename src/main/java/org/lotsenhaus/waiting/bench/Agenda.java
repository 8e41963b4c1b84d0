package org.lotsenhaus.waiting.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.PriorityQueue;

/** The clock of a synthetic day and what is still to happen; seconds since local midnight. */
final class Agenda {

  private record Event(double at, long number, Runnable what) implements Comparable<Event> {
    @Override
    public int compareTo(Event other) {
      return at == other.at ? Long.compare(number, other.number) : Double.compare(at, other.at);
    }
  }

  private final PriorityQueue<Event> events = new PriorityQueue<>();
  private final Instant midnight;
  private double time;
  private long number;

  Agenda(LocalDate day) {
    midnight = day.atStartOfDay(TrueHouse.ZONE).toInstant();
  }

  void at(double when, Runnable what) {
    events.add(new Event(when, number++, what));
  }

  void in(double seconds, Runnable what) {
    at(time + seconds, what);
  }

  void happen() {
    while (!events.isEmpty()) {
      var event = events.poll();
      time = event.at();
      event.what().run();
    }
  }

  double time() {
    return time;
  }

  Instant now() {
    return midnight.plusMillis((long) (time * 1000));
  }
}
