package org.lotsenhaus.retention;

import java.util.List;
import org.lotsenhaus.people.records.Gone.Figures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is counted of deleted cases: by year and unit, each class by itself. */
@Repository
class KeptFigures {

  /** The class of which all cases of a year and unit are. */
  static final String ALL = "ALL";

  record Figure(int year, String unit, String klass, String value, int cases) {}

  private final JdbcClient jdbc;

  KeptFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Figures figures) {
    add(figures, ALL, ALL);
    figures.classes().forEach((klass, values) -> values.forEach(it -> add(figures, klass, it)));
  }

  private void add(Figures figures, String klass, String value) {
    jdbc.sql(
            """
            insert into retention_figure (year, unit_key, class, value, cases)
            values (?, ?, ?, ?, 1)
            on conflict (tenant_id, year, unit_key, class, value)
            do update set cases = retention_figure.cases + 1
            """)
        .params(figures.year(), figures.unit(), klass, value)
        .update();
  }

  List<Figure> all() {
    return jdbc.sql(
            """
            select * from retention_figure order by year desc, unit_key, class, cases desc, value
            """)
        .query((row, n) ->
            new Figure(
                row.getInt("year"),
                row.getString("unit_key"),
                row.getString("class"),
                row.getString("value"),
                row.getInt("cases")))
        .list();
  }
}
