package org.lotsenhaus.retention.report;

import java.util.List;
import java.util.Map;

/**
 * All that one protected area keeps about a person; docs/subject-access.md describes it.
 *
 * @param schema changes when fields get another meaning or go away
 * @param madeAt an instant, as ISO 8601
 * @param leftOut how many notes were left out, since they tell of somebody else
 * @param chapters entries with their fields, by the chapter's key
 */
record Report(
    String schema,
    String city,
    String area,
    String madeAt,
    int leftOut,
    Map<String, List<Map<String, Object>>> chapters) {

  static final String SCHEMA = "lotsenhaus/subject-access/1";
}
