package org.lotsenhaus.admin.concerns;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.plan.Span;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.concerns.Concern.Way;
import org.lotsenhaus.municipality.Texts;
import org.lotsenhaus.municipality.Validity;

/** What can be said about a concern, beside its texts. */
record ConcernForm(
    @Nullable String unit,
    @Nullable String group,
    int minutes,
    List<Way> ways,
    boolean legalEffect,
    @Nullable Integer urgentWithinDays,
    List<String> documents,
    List<String> ifApplicable,
    List<String> sites,
    List<String> desks,
    Validity valid) {

  static Entries entries(Concern concern) {
    return Entries.none()
        .with("unit", concern.responsible())
        .with("group", concern.group())
        .with("minutes", concern.minutes())
        .with("ways", concern.ways())
        .with("legal_effect", concern.legalEffect())
        .with("urgent_within_days", concern.urgentWithinDays())
        .with("documents", concern.documents())
        .with("documents_if_applicable", concern.documentsIfApplicable())
        .with("only_sites", concern.sites())
        .with("more_desks", concern.desks())
        .with("valid_from", concern.valid().from())
        .with("last_day", Span.lastDay(concern.valid()));
  }

  static ConcernForm read(Entries typed, ConcernChoices choices) {
    var form =
        new ConcernForm(
            typed.maybeOneOf("unit", choices.units()),
            typed.maybeOneOf("group", choices.groups()),
            typed.number("minutes", 1, 480),
            typed.someOf("ways", choices.ways()).stream().map(Way::valueOf).toList(),
            typed.isOn("legal_effect"),
            typed.maybe("urgent_within_days") == null
                ? null
                : (Integer) typed.number("urgent_within_days", 0, 90),
            typed.someOf("documents", choices.documents()),
            typed.someOf("documents_if_applicable", choices.documents()),
            typed.someOf("only_sites", choices.sites()),
            typed.someOf("more_desks", choices.desks()),
            Span.read(typed));
    form.check(typed);
    return form;
  }

  private void check(Entries typed) {
    if (ways.isEmpty()) {
      typed.wrong("ways", "admin-staff.wrong_no_way");
    }
    if (documents.stream().anyMatch(ifApplicable::contains)) {
      typed.wrong("documents_if_applicable", "admin-staff.wrong_both");
    }
  }

  /** What was brought before keeps its order; what is new comes after it. */
  Concern laidOn(Concern concern) {
    return new Concern(
        concern.key(),
        unit,
        group,
        minutes,
        ways,
        legalEffect,
        urgentWithinDays,
        ordered(concern.documents(), documents),
        ordered(concern.documentsIfApplicable(), ifApplicable),
        sites,
        desks,
        valid,
        concern.title(),
        concern.summary(),
        concern.keywords());
  }

  private static List<String> ordered(List<String> before, List<String> wanted) {
    var all = new ArrayList<>(before.stream().filter(wanted::contains).toList());
    wanted.stream().filter(it -> !all.contains(it)).forEach(all::add);
    return all;
  }

  Concern concern(String key, Texts title, Texts summary, Texts keywords) {
    return new Concern(
        key,
        unit,
        group,
        minutes,
        ways,
        legalEffect,
        urgentWithinDays,
        documents,
        ifApplicable,
        sites,
        desks,
        valid,
        title,
        summary,
        keywords);
  }
}
