package org.lotsenhaus.concerns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.municipality.Dated;
import org.lotsenhaus.municipality.Texts;
import org.lotsenhaus.municipality.Validity;

/**
 * What people come for (Anliegen).
 *
 * @param unit who is responsible; without one the concern is in the catalogue but not offered
 * @param legalEffect no lay interpreters: only sworn ones may interpret
 * @param urgentWithinDays papers that expire so soon get the urgent lane
 * @param sites where it is served; empty: wherever a desk serves the unit
 * @param desks further desks that serve it, beside those of the unit
 * @param keywords words that people search for, separated by commas
 */
public record Concern(
    String key,
    @Nullable String unit,
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

  public boolean walkIn() {
    return ways.contains(Way.WALK_IN);
  }

  public boolean byAppointment() {
    return ways.contains(Way.APPOINTMENT);
  }

  @Override
  public Concern during(Validity valid) {
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
}
