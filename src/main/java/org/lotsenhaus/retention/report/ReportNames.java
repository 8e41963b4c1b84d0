package org.lotsenhaus.retention.report;

import static org.lotsenhaus.shared.Language.GERMAN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.municipality.Unit;

/**
 * Says who and which unit is meant, where records hold ids and keys.
 *
 * @param staff names by account
 */
record ReportNames(Map<String, String> staff, CityPlan plan) {

  private static final Set<String> UNITS = Set.of("unit", "giver", "recipient");

  Map<String, Object> named(Map<String, Object> entry) {
    var named = new LinkedHashMap<String, Object>(entry);
    named.remove("id");
    named.replaceAll(this::named);
    return named;
  }

  private Object named(String field, Object value) {
    if (field.equals("by")) {
      return staff.getOrDefault(value.toString(), value.toString());
    }
    if (value instanceof List<?> all) {
      return all.stream().map(it -> named(field, it)).toList();
    }
    return UNITS.contains(field)
        ? plan.unit(value.toString()).map(Unit::officialName).orElse(value.toString())
        : value;
  }

  String city() {
    return plan.city().name().in(GERMAN);
  }

  String area(String key) {
    return plan.city().compartment(key).map(it -> it.name().in(GERMAN)).orElse(key);
  }
}
