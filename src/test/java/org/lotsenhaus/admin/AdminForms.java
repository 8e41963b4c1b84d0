package org.lotsenhaus.admin;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestStaff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An administrator of a city, who reads German and sends forms. */
record AdminForms(MockMvcTester web, TestCity city) {

  MvcTestResult get(String path) {
    return web.get()
        .uri(city.path("/admin" + path))
        .header("Accept-Language", "de")
        .with(city.signedIn(TestStaff.ADMIN))
        .exchange();
  }

  /**
   * @param fields names and values in turn
   */
  MvcTestResult post(String path, String... fields) {
    var request = web.post().uri(city.path("/admin" + path)).header("Accept-Language", "de");
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request.with(csrf()).with(city.signedIn(TestStaff.ADMIN)).exchange();
  }

  /** What the administrator did, as the log has it. */
  List<String> logged(JdbcClient jdbc) {
    return city.call(() ->
        jdbc.sql("select action || ' ' || subject from audit_entry where actor = ?")
            .param(city.member(TestStaff.ADMIN).id().toString())
            .query(String.class)
            .list());
  }
}
