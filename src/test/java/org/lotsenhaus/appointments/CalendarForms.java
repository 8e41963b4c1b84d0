package org.lotsenhaus.appointments;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.lotsenhaus.testing.TestCity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody of the staff in the calendar, who reads German and sends forms. */
public record CalendarForms(MockMvcTester web, TestCity city, String login) {

  public MvcTestResult get(String path) {
    return web.get()
        .uri(city.path("/calendar" + path))
        .header("Accept-Language", "de")
        .with(city.signedIn(login))
        .exchange();
  }

  /**
   * @param fields names and values in turn
   */
  public MvcTestResult post(String path, String... fields) {
    var request = web.post().uri(city.path("/calendar" + path)).header("Accept-Language", "de");
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request.with(csrf()).with(city.signedIn(login)).exchange();
  }

  /** What this person did and read, as the log has it. */
  public List<String> logged(JdbcClient jdbc) {
    return city.call(() ->
        jdbc.sql("select action from audit_entry where actor = ? order by at")
            .param(city.member(login).id().toString())
            .query(String.class)
            .list());
  }
}
