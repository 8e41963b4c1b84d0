package org.lotsenhaus.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.queue.WaitingTimes;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.statistics.Figures.HalfHour;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Today in the house, for the head of the centre. */
@RestController
class HeadController {

  private static final int WIDEST = 330;

  private final CityPlans plans;
  private final TodaysFigures figures;
  private final WaitingTimes times;

  HeadController(CityPlans plans, TodaysFigures figures, WaitingTimes times) {
    this.plans = plans;
    this.figures = figures;
    this.times = times;
  }

  @GetMapping("/{city}/head")
  HeadPage head(Frame frame, @RequestParam(required = false) @Nullable String site) {
    var plan = plans.current();
    var here = site(plan, site);
    var day = Tenant.asHouse(() -> figures.of(here.key()));
    return new HeadPage(
        frame,
        here.key(),
        here.name(),
        plan.sites().stream().map(it -> new HeadPage.SiteLink(it.key(), it.name())).toList(),
        day.arrived(),
        Math.round(day.arrived() - day.usual()),
        times.at(here.key()).waiting().size(),
        day.settled(),
        day.settledBefore(),
        arrivals(day, frame.words()),
        waits(day, frame.words()),
        languages(day, frame),
        day.halfHours().stream().map(it -> row(it, frame.words())).toList(),
        units(plan, day, frame));
  }

  private static Site site(CityPlan plan, @Nullable String key) {
    return Optional.ofNullable(key).flatMap(plan::site).orElseGet(() -> plan.sites().getFirst());
  }

  private static HeadPage.Plot arrivals(Figures day, Words words) {
    return new HeadPage.Plot(
        Drawing.arrivals(
            day.halfHours(),
            words.plain("head-staff.today", "n", day.arrived()),
            words.plain("head-staff.usual")),
        spoken(day, words, "head-staff.arrivals", HalfHour::arrived));
  }

  private static HeadPage.Plot waits(Figures day, Words words) {
    return new HeadPage.Plot(
        Drawing.waits(
            day.halfHours(), words.plain("head-staff.half"), words.plain("head-staff.nine")),
        spoken(day, words, "head-staff.waits", it -> it.half() == null ? 0L : it.half()));
  }

  private static String spoken(
      Figures day, Words words, String title, java.util.function.ToLongFunction<HalfHour> figure) {
    return words.plain(title)
        + ": "
        + day.halfHours().stream()
            .map(it -> words.time(it.from()) + " " + figure.applyAsLong(it))
            .collect(Collectors.joining(", "));
  }

  private static List<HeadPage.Bar> languages(Figures day, Frame frame) {
    long most = day.languages().stream().mapToLong(Suppression.Count::people).max().orElse(1);
    return day.languages().stream()
        .map(it ->
            new HeadPage.Bar(
                name(it.key(), frame),
                it.people(),
                (int) Math.max(4, WIDEST * it.people() / most),
                it.key().equals(Suppression.OTHERS)))
        .toList();
  }

  private static String name(String language, Frame frame) {
    return language.equals(Suppression.OTHERS)
        ? frame.words().plain("head-staff.others")
        : new Language(language).nameIn(frame.language());
  }

  private static HeadPage.Row row(HalfHour it, Words words) {
    return new HeadPage.Row(
        words.time(it.from()),
        it.arrived(),
        String.valueOf(Math.round(it.usual())),
        it.half(),
        it.nine());
  }

  private static List<HeadPage.UnitRow> units(CityPlan plan, Figures day, Frame frame) {
    return day.units().stream()
        .map(it ->
            new HeadPage.UnitRow(
                plan.unit(it.unit())
                    .map(unit -> unit.name(frame.language()))
                    .orElse(frame.words().plain("head-staff.others")),
                it.arrived(),
                it.half(),
                it.nine(),
                it.settled()))
        .toList();
  }

  @GetMapping("/{city}/head/figures.csv")
  ResponseEntity<String> csv(Frame frame, @RequestParam(required = false) @Nullable String site) {
    var page = head(frame, site);
    var words = frame.words();
    var lines =
        page.halfHours().stream()
            .map(it ->
                "%s;%d;%s;%s;%s"
                    .formatted(
                        it.from(), it.arrived(), it.usual(), blank(it.half()), blank(it.nine())))
            .collect(Collectors.joining("\r\n"));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"lotsenhaus.csv\"")
        .body(words.plain("head-staff.csv_head") + "\r\n" + lines + "\r\n");
  }

  private static String blank(@Nullable Integer figure) {
    return figure == null ? "" : figure.toString();
  }
}
