package org.lotsenhaus.casework.today;

import java.time.LocalDate;
import java.util.List;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.casework.conference.Conference;
import org.lotsenhaus.casework.conference.Conferences;
import org.lotsenhaus.casework.conference.Moves;
import org.lotsenhaus.casework.today.TodayPage.Meeting;
import org.springframework.stereotype.Component;

/** The conferences of the own cases, and those to which the own unit is invited. */
@Component
class Meetings {

  private final Conferences conferences;
  private final Moves moves;
  private final Names names;

  Meetings(Conferences conferences, Moves moves, Names names) {
    this.conferences = conferences;
    this.moves = moves;
    this.names = names;
  }

  List<Meeting> until(LocalDate last, CaseWords words) {
    var all = conferences.coming(last.plusDays(1).atStartOfDay(words.zone()).toInstant());
    var called =
        names.ofCases(all.stream().map(Conference::caseId).distinct().toList(), words.words());
    return all.stream()
        .map(it ->
            new Meeting(
                it.path(),
                called.getOrDefault(it.caseId(), ""),
                words.moment(it.startsAt()),
                it.place(),
                news(it, words)))
        .toList();
  }

  private String news(Conference it, CaseWords words) {
    if (it.state() == Conference.State.CANCELLED) {
      return words.say(it.state());
    }
    return moves.of(it.id()).stream()
        .findFirst()
        .map(one ->
            words
                .words()
                .plain("conference-staff.moved_before", "moment", words.moment(one.startsAt())))
        .orElse("");
  }
}
