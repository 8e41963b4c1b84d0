package org.lotsenhaus.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.themes.Theme.Kind;
import org.lotsenhaus.themes.Themes;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What keeps happening in the city, and what the steering group made of some of it. */
@Component
@Profile("demo")
class DemoThemes {

  /**
   * @param seen how often beside the first time
   */
  private record Seen(Topic topic, String title, int seen) {}

  private static final List<Seen> ALL =
      List.of(
          new Seen(
              Topic.SCHOOL, "Kein Schulplatz für 16- und 17-Jährige, die im Schuljahr kommen", 11),
          new Seen(
              Topic.HOUSING,
              "Wohnungen mit Aufzug sind mit Wohnberechtigungsschein kaum zu finden",
              8),
          new Seen(Topic.LANGUAGE, "Sprachkurse am Vormittag ohne Kinderbetreuung", 6),
          new Seen(Topic.RECOGNITION, "Vorschuss für Übersetzungen von Zeugnissen fehlt", 4),
          new Seen(Topic.WORK, "Lohn in der Reinigung wird nicht vollständig gezahlt", 2));

  private final Themes themes;
  private final Clock clock;

  DemoThemes(Themes themes, Clock clock) {
    this.themes = themes;
    this.clock = clock;
  }

  void gather(StaffMember manager, StaffMember head) {
    for (int n = 0; n < ALL.size(); n++) {
      var seen = ALL.get(n);
      var id = name(manager, seen, 90 - 7 * n);
      for (int again = 1; again <= seen.seen(); again++) {
        earlier(manager, 88 - 7 * n - 4 * again).run(() -> themes.sight(id));
      }
      decide(head, n, id);
    }
  }

  private UUID name(StaffMember manager, Seen seen, int daysAgo) {
    return earlier(manager, daysAgo).call(() -> themes.name(seen.topic(), seen.title()));
  }

  private void decide(StaffMember head, int n, UUID id) {
    if (n == 0) {
      var what = "Mit den Berufskollegs: Aufnahme auch im laufenden Halbjahr";
      earlier(head, 14).run(() -> themes.decide(id, Kind.MEASURE, what));
    }
    if (n == 1) {
      var what = "Zahlen für den Wohnungsmarktbericht";
      earlier(head, 14).run(() -> themes.decide(id, Kind.WATCHED, what));
    }
  }

  private Earlier earlier(StaffMember who, int daysAgo) {
    return new Earlier(clock.instant().minus(Duration.ofDays(Math.max(1, daysAgo))), who);
  }
}
