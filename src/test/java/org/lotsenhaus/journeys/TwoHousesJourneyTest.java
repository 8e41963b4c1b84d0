package org.lotsenhaus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.testing.Cable;
import org.lotsenhaus.testing.TestDatabase;
import org.lotsenhaus.testing.Visitor;
import org.lotsenhaus.testing.WholeHouse;

/** Two instances, as behind a balancer, on a PostgreSQL that belongs to somebody else. */
class TwoHousesJourneyTest {

  @TempDir static Path folder;
  private static Cable cable;
  private static WholeHouse one;
  private static WholeHouse other;

  @BeforeAll
  static void both_are_open() throws Exception {
    landlordsDatabase();
    cable = Cable.to(TestDatabase.coordinates().port());
    var database = "postgres://landlord:secret@127.0.0.1:" + cable.port() + "/rented";
    one = WholeHouse.on(database, folder).opened();
    other = WholeHouse.on(database, folder).opened();
  }

  /** A login that may make roles, but doesn't own the one it shall work under. */
  private static void landlordsDatabase() throws SQLException {
    var server = TestDatabase.coordinates();
    var postgres = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(server.port());
    try (var connection = DriverManager.getConnection(postgres, "postgres", server.superuser());
        var statement = connection.createStatement()) {
      statement.execute("drop database if exists rented with (force)");
      statement.execute("drop role if exists landlord");
      statement.execute("create role landlord login createrole password 'secret'");
      statement.execute(
          "grant lotsenhaus_app to landlord with admin true, inherit false, set false");
      statement.execute("create database rented owner landlord");
    }
  }

  @AfterAll
  static void both_close() throws InterruptedException {
    one.close();
    other.close();
    cable.close();
  }

  @Test
  void who_signed_in_at_one_is_known_at_the_other_and_a_call_there_is_seen_here() {
    try (var desk = staffAt(one);
        var visitor = Visitor.onThePhone(one.port(), Language.GERMAN)) {
      desk.page().navigate(other.address("/krefeld/desk"));
      desk.page().locator("form:has(input[value=desk_1]) button").click();

      visitor.open("/krefeld/concerns/explain_letter");
      visitor.page().locator("form[action$='/tickets'] button").first().click();
      assertThat(visitor.page()).hasURL(java.util.regex.Pattern.compile(".*/t/.*"));

      desk.page().navigate(other.address("/krefeld/desk"));
      desk.page().locator("form[action$='/desk/calls'] button").first().click();

      assertThat(visitor.page().getByText("Sie sind dran").first())
          .isVisible(
              new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                  .setTimeout(10_000));
    }
  }

  @Test
  void when_the_database_is_gone_the_pages_say_so_and_all_goes_on_by_itself() throws IOException {
    try (var staff = staffAt(other)) {
      cable.cut();
      assertThat(other.status("/krefeld/t/AAAAAAAAAAAAAAAAAAAAAA")).isEqualTo(503);
      var answer = staff.open("/krefeld/audit");
      assertThat(answer.locator("h1")).containsText("Gerade klappt etwas bei uns nicht");
      assertThat(one.status("/krefeld")).isIn(200, 503);

      cable.mend();
      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> other.status("/krefeld/t/AAAAAAAAAAAAAAAAAAAAAA") == 404);
      assertThat(staff.open("/krefeld/desk").locator("h1")).not().containsText("Gerade klappt");
      assertThat(one.status("/krefeld")).isEqualTo(200);
    }
  }

  private static Visitor staffAt(WholeHouse house) {
    var member = Visitor.atTheComputer(house.port(), Language.GERMAN);
    Page page = member.open("/krefeld/sign-in");
    page.fill("#username", WholeHouse.LOGIN);
    page.fill("#password", WholeHouse.PASSWORD);
    page.locator("main button[type=submit]").click();
    page.waitForURL(url -> !url.contains("/sign-in"));
    return member;
  }
}
