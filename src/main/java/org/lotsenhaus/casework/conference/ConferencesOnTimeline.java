package org.lotsenhaus.casework.conference;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.lotsenhaus.casework.CaseFile;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.casework.HeadView;
import org.lotsenhaus.casework.TimelineEntry;
import org.lotsenhaus.casework.TimelineSource;
import org.lotsenhaus.casework.conference.Conference.State;
import org.lotsenhaus.concerns.CityPlans;
import org.springframework.stereotype.Component;

/** Conferences with who was there and what was decided. */
@Component
class ConferencesOnTimeline implements TimelineSource {

  private final Conferences conferences;
  private final Moves moves;
  private final Invitations invitations;
  private final Points points;
  private final CityPlans plans;

  ConferencesOnTimeline(
      Conferences conferences,
      Moves moves,
      Invitations invitations,
      Points points,
      CityPlans plans) {
    this.conferences = conferences;
    this.moves = moves;
    this.invitations = invitations;
    this.points = points;
    this.plans = plans;
  }

  @Override
  public List<TimelineEntry> of(CaseFile file, CaseWords words) {
    return conferences.of(file.id()).stream()
        .flatMap(it -> Stream.concat(moves(it, words), Stream.of(entry(it, words))))
        .toList();
  }

  private Stream<TimelineEntry> moves(Conference it, CaseWords words) {
    return moves.of(it.id()).stream()
        .map(one ->
            TimelineEntry.of(
                    one.at(),
                    words.words().plain("conference-staff.moved"),
                    words
                        .words()
                        .plain(
                            "conference-staff.before", "before", ConferenceRows.before(one, words)),
                    "",
                    words)
                .leadingTo(it.path()));
  }

  private TimelineEntry entry(Conference it, CaseWords words) {
    return TimelineEntry.of(
            it.startsAt(),
            words.words().plain("conference-staff.one"),
            facts(it, words),
            decisions(it, words),
            words)
        .leadingTo(it.path());
  }

  /** Once it was held, only who came. */
  private String facts(Conference it, CaseWords words) {
    var held = it.state() == State.HELD;
    var who =
        invitations.to(it).stream()
            .filter(one -> !held || Objects.equals(one.came(), true))
            .map(one -> HeadView.unit(plans.current(), one.unit()));
    var state = held ? Stream.<String>empty() : Stream.of(words.say(it.state()));
    return Stream.of(state, who, Stream.of(it.place())).flatMap(one -> one).collect(joining(", "));
  }

  private String decisions(Conference it, CaseWords words) {
    return points.of(it.id()).stream()
        .filter(one -> !one.decision().isEmpty())
        .map(one -> words.topic(one.topic()) + ": " + one.decision())
        .collect(joining("\n"));
  }
}
