package org.lotsenhaus.casework.notes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.casework.HeadView;
import org.lotsenhaus.casework.notes.Note.Kind;
import org.lotsenhaus.casework.notes.Note.Together;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.people.Consent;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.shared.Tenant;

/**
 * What there is to choose for a note, and what was written.
 *
 * @param partners who may sit there too, as the person agreed
 */
public record NoteForm(
    List<Choice> kinds,
    List<Choice> topics,
    List<Choice> languages,
    List<Choice> partners,
    List<Choice> sites) {

  private static final int LONGEST = 10_000;
  private static final int DAY_MINUTES = 1440;

  static NoteForm of(CityPlan plan, List<Consent> agreed, CaseWords words) {
    return new NoteForm(
        words.choices(Kind.values()),
        words.topics(),
        plan.city().languages().stream()
            .filter(it -> !it.isGerman())
            .map(it -> new Choice(it.tag(), it.nameIn(words.words().language())))
            .toList(),
        agreed.stream()
            .map(Consent::recipient)
            .distinct()
            .map(it -> new Choice(it, HeadView.unit(plan, it)))
            .toList(),
        plan.sites().stream().map(it -> new Choice(it.key(), it.name())).toList());
  }

  Optional<Note> note(Entries typed, Clock clock) {
    var kind = typed.oneOf("kind", kinds);
    var text = typed.required("text", LONGEST);
    var topic = Optional.ofNullable(typed.maybeOneOf("topic", topics));
    var minutes =
        typed.maybe("minutes") == null
            ? Optional.<Integer>empty()
            : Optional.of(typed.number("minutes", 1, DAY_MINUTES));
    var language = Optional.ofNullable(typed.maybeOneOf("interpreted_in", languages));
    var together = together(typed, kind);
    var at = happened(typed, clock);
    return typed.isFine()
        ? Optional.of(
            new Note(
                Kind.valueOf(kind),
                topic.map(Topic::valueOf),
                typed.isOn("confidential"),
                text,
                minutes,
                language,
                at,
                together,
                Tenant.bound().actor()))
        : Optional.empty();
  }

  private Optional<Together> together(Entries typed, String kind) {
    return kind.equals(Kind.JOINT.name())
        ? Optional.of(new Together(typed.oneOf("partner", partners), typed.oneOf("site", sites)))
        : Optional.empty();
  }

  /** What was yesterday or earlier has no time of day that anybody needs. */
  private static Instant happened(Entries typed, Clock clock) {
    var today = LocalDate.now(clock);
    var day = typed.day("day");
    if (day == null || day.equals(today)) {
      return clock.instant();
    }
    if (day.isAfter(today)) {
      typed.wrong("day", "cases-staff.wrong_later");
    }
    return day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
  }
}
