package org.lotsenhaus.casework.notes;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lotsenhaus.audit.NamesActors;
import org.lotsenhaus.casework.CaseFile;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.casework.HeadView;
import org.lotsenhaus.casework.TimelineEntry;
import org.lotsenhaus.casework.TimelineSource;
import org.lotsenhaus.casework.notes.Note.Together;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.shared.Language;
import org.springframework.stereotype.Component;

/** Notes with who was there, how long, in which language, what about and who wrote it. */
@Component
class NotesOnTimeline implements TimelineSource {

  private final Notes notes;
  private final NamesActors actors;
  private final CityPlans plans;

  NotesOnTimeline(Notes notes, NamesActors actors, CityPlans plans) {
    this.notes = notes;
    this.actors = actors;
    this.plans = plans;
  }

  @Override
  public List<TimelineEntry> of(CaseFile file, CaseWords words) {
    var names = actors.names();
    var plan = plans.current();
    return notes.of(file.id()).stream().map(it -> entry(it, names, plan, words)).toList();
  }

  private static TimelineEntry entry(
      Note note, Map<String, String> names, CityPlan plan, CaseWords words) {
    return TimelineEntry.of(
            note.happenedAt(),
            words.say(note.kind()),
            facts(note, names, plan, words),
            note.text(),
            words)
        .inConfidence(note.confidential());
  }

  private static String facts(
      Note note, Map<String, String> names, CityPlan plan, CaseWords words) {
    var said = words.words();
    return Stream.of(
            note.together().map(it -> HeadView.unit(plan, it.unit())),
            note.together().map(it -> site(it, plan, words)),
            note.minutes().map(it -> said.plain("cases-staff.minutes_long", "count", it)),
            note.interpretedIn()
                .map(it -> new Language(it).nameIn(said.language()))
                .map(it -> said.plain("cases-staff.interpreted", "language", it)),
            note.topic().map(words::topic),
            Optional.of(names.getOrDefault(note.by(), "")))
        .flatMap(Optional::stream)
        .filter(it -> !it.isEmpty())
        .collect(joining(", "));
  }

  private static String site(Together together, CityPlan plan, CaseWords words) {
    var site = plan.site(together.site());
    var name = site.map(Site::name).orElse(together.site());
    return site.filter(Site::outreach).isPresent()
        ? words.words().plain("cases-staff.outreach", "site", name)
        : name;
  }
}
