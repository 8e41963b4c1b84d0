package org.lotsenhaus.retention;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lotsenhaus.audit.NamesActors;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Compartment;
import org.lotsenhaus.municipality.Unit;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.retention.KeptFigures.Figure;
import org.lotsenhaus.retention.RetentionPage.Counted;
import org.lotsenhaus.retention.RetentionPage.Line;
import org.lotsenhaus.retention.Turns.Turn;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the page for data protection. */
@Component
class RetentionView {

  private final Runs runs;
  private final Turns turns;
  private final Proofs proofs;
  private final KeptFigures figures;
  private final NamesActors actors;
  private final CityPlans plans;

  RetentionView(
      Runs runs,
      Turns turns,
      Proofs proofs,
      KeptFigures figures,
      NamesActors actors,
      CityPlans plans) {
    this.runs = runs;
    this.turns = turns;
    this.proofs = proofs;
    this.figures = figures;
    this.actors = actors;
    this.plans = plans;
  }

  @Transactional(readOnly = true)
  public RetentionPage page(Frame frame, List<Preview.Due> due) {
    var words = frame.words();
    return new RetentionPage(
        frame,
        due.stream().map(it -> due(it, words)).toList(),
        due.stream().mapToInt(Preview.Due::due).sum(),
        turns.current().isPresent(),
        runs(words),
        counted(words));
  }

  private static RetentionPage.Due due(Preview.Due due, Words words) {
    return new RetentionPage.Due(
        due.area().name().in(words.language()),
        words.plain(due.kind().messageKey()),
        due.due(),
        due.held());
  }

  private List<RetentionPage.Run> runs(Words words) {
    var newest = runs.newest();
    var proven =
        proofs.of(newest.stream().map(Runs.Run::id).toList()).stream()
            .collect(groupingBy(Proofs.Proof::run));
    var names = actors.names();
    var turn = turns.current();
    return newest.stream()
        .map(it -> run(it, proven.getOrDefault(it.id(), List.of()), turn, names, words))
        .toList();
  }

  private RetentionPage.Run run(
      Runs.Run run,
      List<Proofs.Proof> proven,
      Optional<Turn> turn,
      Map<String, String> names,
      Words words) {
    return new RetentionPage.Run(
        run.id(),
        moment(run.started(), words),
        names.getOrDefault(run.by(), words.plain("retention-staff.every_night")),
        run.ended() != null,
        turn.filter(it -> it.by().equals(run.by()) && !run.started().isBefore(it.since()))
            .isPresent(),
        run.held(),
        run.troubled(),
        RunRetention.subject(run.id()),
        proven.stream().map(it -> proof(it, words)).toList());
  }

  private String moment(Instant at, Words words) {
    var local = at.atZone(plans.current().city().zone());
    return words.moment(local.toLocalDateTime());
  }

  private RetentionPage.Proof proof(Proofs.Proof proof, Words words) {
    return new RetentionPage.Proof(
        area(proof.area(), words),
        words.plain(proof.kind().messageKey()),
        proof.records(),
        proof.months(),
        proof.digest());
  }

  private String area(String key, Words words) {
    return plans
        .current()
        .city()
        .compartment(key)
        .map((Compartment it) -> it.name().in(words.language()))
        .orElse(key);
  }

  private List<Counted> counted(Words words) {
    var all = figures.all();
    var hidden = ShownFigures.hidden(all);
    var plan = plans.current();
    return all.stream()
        .collect(groupingBy(it -> title(it, plan, words), LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(it ->
            new Counted(
                it.getKey(),
                it.getValue().stream().map(one -> line(one, hidden.contains(one), words)).toList()))
        .toList();
  }

  private static String title(Figure figure, CityPlan plan, Words words) {
    var unit =
        plan.unit(figure.unit()).map((Unit it) -> it.name(words.language())).orElse(figure.unit());
    return figure.year() + ", " + unit;
  }

  private static Line line(Figure figure, boolean hidden, Words words) {
    return new Line(
        words.plain("retention-staff.class_" + figure.klass().toLowerCase(Locale.ROOT)),
        value(figure, words),
        hidden ? words.plain("retention-staff.few") : String.valueOf(figure.cases()));
  }

  /** The words of cases and topics, where the value is one of theirs. */
  private static String value(Figure figure, Words words) {
    var value = figure.value().toLowerCase(Locale.ROOT);
    return switch (figure.klass()) {
      case "TOPIC" -> words.plain(Topic.valueOf(figure.value()).messageKey());
      case "PHASE" -> words.plain("cases-staff.phase_" + value);
      case "OUTCOME" -> words.plain("cases-staff.closing_" + value);
      case "MONTHS" -> words.plain("retention-staff.months_" + value);
      default -> "";
    };
  }
}
