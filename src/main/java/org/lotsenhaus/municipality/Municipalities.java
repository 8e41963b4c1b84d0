package org.lotsenhaus.municipality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Optional;
import org.lotsenhaus.municipality.Translations.Place;
import org.lotsenhaus.municipality.Translations.Shelf;
import org.lotsenhaus.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The organisation of the bound city as a whole. */
@Repository
public class Municipalities {

  private final JdbcClient jdbc;
  private final Translations translations;
  private final Partners partners;
  private final Units units;
  private final Sites sites;
  private final Desks desks;
  private final Rooms rooms;

  Municipalities(
      JdbcClient jdbc,
      Translations translations,
      Partners partners,
      Units units,
      Sites sites,
      Desks desks,
      Rooms rooms) {
    this.jdbc = jdbc;
    this.translations = translations;
    this.partners = partners;
    this.units = units;
    this.sites = sites;
    this.desks = desks;
    this.rooms = rooms;
  }

  /** As the database knows it now; empty as long as no blueprint was imported. */
  @Transactional(readOnly = true)
  public Optional<Municipality> load() {
    var texts = translations.all();
    return jdbc.sql("select * from city").query((row, n) -> municipality(row, texts)).optional();
  }

  /** In which zone and state the bound city lies, without all the rest. */
  public Whereabouts whereabouts() {
    return jdbc.sql("select time_zone, holidays from city")
        .query((row, n) -> new Whereabouts(ZoneId.of(row.getString(1)), row.getString(2)))
        .single();
  }

  /**
   * @param holidays country and state of the public holidays ({@code de/nw})
   */
  public record Whereabouts(ZoneId zone, String holidays) {}

  /** Whoever plans waits here for the one before, so that nobody's change is lost. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void takeTurn() {
    jdbc.sql("select from city for update").query().listOfRows();
  }

  private Municipality municipality(ResultSet row, Shelf texts) throws SQLException {
    return new Municipality(
        texts.get("city", "city", "name"),
        texts.get("city", "city", "authority"),
        new Contact(row.getString("email"), row.getString("phone")),
        Rows.strings(row, "languages").stream().map(Language::new).toList(),
        ZoneId.of(row.getString("time_zone")),
        row.getString("holidays"),
        rules(row),
        partners.compartments(texts),
        partners.all(),
        units.all(texts),
        sites.all(texts),
        desks.areas(texts),
        desks.all(),
        rooms.all());
  }

  private static QueueRules rules(ResultSet row) throws SQLException {
    return new QueueRules(
        row.getInt("language_wait_minutes"),
        row.getInt("park_minutes"),
        row.getInt("urgent_days"),
        row.getInt("last_ticket_minutes"),
        row.getInt("overtaken_after_minutes"));
  }

  /** Saves what the city says about itself; its parts have their own repositories. */
  public void save(Municipality city, String by) {
    var rules = city.rules();
    jdbc.sql(
            """
            insert into city (email, phone, languages, time_zone, holidays, language_wait_minutes,
                              park_minutes, urgent_days, last_ticket_minutes,
                              overtaken_after_minutes, changed_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (tenant_id) do update
              set email = excluded.email, phone = excluded.phone,
                  languages = excluded.languages, time_zone = excluded.time_zone,
                  holidays = excluded.holidays,
                  language_wait_minutes = excluded.language_wait_minutes,
                  park_minutes = excluded.park_minutes, urgent_days = excluded.urgent_days,
                  last_ticket_minutes = excluded.last_ticket_minutes,
                  overtaken_after_minutes = excluded.overtaken_after_minutes,
                  changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """)
        .param(city.contact().email())
        .param(city.contact().phone())
        .param(city.languages().stream().map(Language::tag).toArray(String[]::new))
        .params(city.zone().getId(), city.holidays())
        .params(rules.languageWaitMinutes(), rules.parkMinutes(), rules.urgentDays())
        .params(rules.lastTicketMinutes(), rules.overtakenAfterMinutes(), by)
        .update();
    translations.save(new Place("city", "city", "name"), city.name(), by);
    translations.save(new Place("city", "city", "authority"), city.authority(), by);
  }
}
