package org.lotsenhaus.admin.concerns;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.plan.Span;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.concerns.Concern.Way;
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
        .with("valid_from", concern.valid().from())
        .with("last_day", Span.lastDay(concern.valid()));
  }

  static ConcernForm read(Entries typed, List<Choice> units, List<Choice> groups) {
    var form =
        new ConcernForm(
            chosen(typed, "unit", units),
            chosen(typed, "group", groups),
            typed.number("minutes", 1, 480),
            Arrays.stream(Way.values()).filter(it -> typed.has("ways", it.name())).toList(),
            typed.isOn("legal_effect"),
            typed.maybe("urgent_within_days") == null
                ? null
                : (Integer) typed.number("urgent_within_days", 0, 90),
            typed.all("documents"),
            typed.all("documents_if_applicable"),
            Span.read(typed));
    form.check(typed);
    return form;
  }

  private static @Nullable String chosen(Entries typed, String name, List<Choice> choices) {
    return typed.maybe(name) == null ? null : typed.oneOf(name, choices);
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
        concern.sites(),
        concern.desks(),
        valid,
        concern.title(),
        concern.summary(),
        concern.keywords());
  }

  private static List<String> ordered(List<String> before, List<String> wanted) {
    var all = new java.util.ArrayList<>(before.stream().filter(wanted::contains).toList());
    wanted.stream().filter(it -> !all.contains(it)).forEach(all::add);
    return all;
  }
}
