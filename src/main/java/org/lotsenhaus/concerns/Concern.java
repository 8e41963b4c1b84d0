package org.lotsenhaus.concerns;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.municipality.Dated;
import org.lotsenhaus.municipality.Texts;
import org.lotsenhaus.municipality.Validity;

/**
 * What people come for (Anliegen).
 *
 * @param responsible the unit that does it; without one the concern is in the catalogue but not
 *     offered
 * @param legalEffect no lay interpreters: only sworn ones may interpret
 * @param urgentWithinDays papers that expire so soon get the urgent lane
 * @param sites where it is served; empty: wherever a desk serves the unit
 * @param desks further desks that serve it, beside those of the unit
 * @param keywords words that people search for, separated by commas
 */
public record Concern(
    String key,
    @Nullable String responsible,
    @Nullable String group,
    int minutes,
    List<Way> ways,
    boolean legalEffect,
    @Nullable Integer urgentWithinDays,
    List<String> documents,
    List<String> documentsIfApplicable,
    List<String> sites,
    List<String> desks,
    Validity valid,
    Texts title,
    Texts summary,
    Texts keywords)
    implements Dated<Concern> {

  public enum Way {
    WALK_IN,
    APPOINTMENT
  }

  public boolean isOffered() {
    return responsible != null;
  }

  /** Whose concern it is; to be asked of an offered one. */
  public String unit() {
    return Objects.requireNonNull(responsible, "not offered: " + key);
  }

  public boolean walkIn() {
    return ways.contains(Way.WALK_IN);
  }

  public boolean byAppointment() {
    return ways.contains(Way.APPOINTMENT);
  }

  @Override
  public Concern during(Validity valid) {
    return with(valid, title, summary, keywords);
  }

  @Override
  public Concern over(Concern present) {
    return with(
        valid,
        title.over(present.title),
        summary.over(present.summary),
        keywords.over(present.keywords));
  }

  /** The same, done by the units and at the places that do it here. */
  public Concern placedLike(Concern present) {
    return new Concern(
        key,
        present.responsible,
        group,
        minutes,
        present.ways,
        legalEffect,
        urgentWithinDays,
        documents,
        documentsIfApplicable,
        present.sites,
        present.desks,
        present.valid,
        title,
        summary,
        keywords);
  }

  public Concern doneBy(String unit) {
    return new Concern(
        key,
        unit,
        group,
        minutes,
        ways,
        legalEffect,
        urgentWithinDays,
        documents,
        documentsIfApplicable,
        sites,
        desks,
        valid,
        title,
        summary,
        keywords);
  }

  /** For other cities: what it is, without who does it here, where and since when. */
  public Concern withoutPlace() {
    return new Concern(
        key,
        null,
        group,
        minutes,
        ways,
        legalEffect,
        urgentWithinDays,
        documents,
        documentsIfApplicable,
        List.of(),
        List.of(),
        Validity.ALWAYS,
        title,
        summary,
        keywords);
  }

  private Concern with(Validity valid, Texts title, Texts summary, Texts keywords) {
    return new Concern(
        key,
        responsible,
        group,
        minutes,
        ways,
        legalEffect,
        urgentWithinDays,
        documents,
        documentsIfApplicable,
        sites,
        desks,
        valid,
        title,
        summary,
        keywords);
  }
}
