package org.lotsenhaus.waiting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.waiting.History.Call;
import org.lotsenhaus.waiting.History.Presence;
import org.lotsenhaus.waiting.History.Turn;

/** Writes the history of a house for tests: one month of days, times as people say them. */
final class PastDays {

  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final List<Turn> turns = new ArrayList<>();
  private final List<Presence> presences = new ArrayList<>();
  private LocalDate day = LocalDate.of(2030, 11, 4);

  static PastDays days() {
    return new PastDays();
  }

  PastDays nextDay() {
    day = day.plusDays(1);
    return this;
  }

  PastDays talk(String concern, String arrived, String called, String ended) {
    return turn(concern, false, arrived, arrived, called, ended);
  }

  PastDays urgent(String concern, String arrived, String called, String ended) {
    return turn(concern, true, arrived, arrived, called, ended);
  }

  PastDays forwarded(String concern, String arrived, String joined, String called, String ended) {
    return turn(concern, false, arrived, joined, called, ended);
  }

  PastDays givenBack(String concern, String arrived, String ended) {
    turns.add(new Turn(concern, Language.GERMAN, false, at(arrived), at(arrived), null, at(ended)));
    return this;
  }

  PastDays present(String desk, String from, String to) {
    presences.add(new Presence(desk, at(from), at(to)));
    return this;
  }

  private PastDays turn(
      String concern, boolean urgent, String arrived, String joined, String called, String ended) {
    turns.add(
        new Turn(
            concern,
            Language.GERMAN,
            urgent,
            at(arrived),
            at(joined),
            new Call("1", at(called)),
            at(ended)));
    return this;
  }

  Instant at(String time) {
    return day.atTime(LocalTime.parse(time)).atZone(BERLIN).toInstant();
  }

  History history() {
    return new History(turns, presences);
  }
}
