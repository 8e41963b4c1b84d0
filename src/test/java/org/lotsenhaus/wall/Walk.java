package org.lotsenhaus.wall;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;

/** Goes through doors with something in hand: what it is called, or its id. */
final class Walk {

  private static final Pattern VARIABLE =
      Pattern.compile("\\{\\*?([a-z]+)}", Pattern.CASE_INSENSITIVE);

  private static final Map<String, String> OF_THE_PLAN =
      Map.of(
          "site", "house",
          "unit", "counselling",
          "concern", "advice_for_seniors",
          "group", "life",
          "tag", "ar",
          "kind", "adviser",
          "sort", "unit");

  /**
   * @param id of something, or of nothing
   * @param name what somebody may be called
   */
  record Errand(String id, String name) {

    static Errand forPerson(UUID id) {
      return new Errand(id.toString(), Hidden.NAME);
    }

    static Errand forNothing() {
      return new Errand(UUID.randomUUID().toString(), "Vjwqkz");
    }

    List<String> sent() {
      return List.of(id, name);
    }
  }

  private final MockMvcTester house;
  private final Work work;

  Walk(MockMvcTester house, Work work) {
    this.house = house;
    this.work = work;
  }

  Answer through(Door door, Outsider who, Errand errand) {
    var request =
        house
            .method(HttpMethod.valueOf(door.method().name()))
            .uri(place(door, who, errand))
            .accept(MediaType.TEXT_HTML, MediaType.APPLICATION_JSON, MediaType.ALL)
            .header("Accept-Language", "de")
            .with(who.signedIn());
    Filled.of(door, errand).forEach(request::param);
    if (door.method() != RequestMethod.GET) {
      request.with(csrf());
    }
    work.done();
    var result = request.exchange();
    return Answer.of(result, errand.sent(), work.done());
  }

  private static String place(Door door, Outsider who, Errand errand) {
    return VARIABLE
        .matcher(door.path())
        .replaceAll(it ->
            it.group(1).equals("city")
                ? who.slug()
                : OF_THE_PLAN.getOrDefault(it.group(1), errand.id()));
  }
}
