package org.lotsenhaus.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whether the watch is awake: it is led past doors that do leak. */
@HouseTest
class WatchTest {

  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;
  @Autowired MockMvcTester house;
  @Autowired Hidden hidden;

  @Test
  void a_status_that_tells_is_noticed(TestCity city) throws NoSuchMethodException {
    assertThat(leaksOf(city, "status"))
        .contains("GET /{city}/test/leak/{id}: signed out is told of this case_file");
  }

  @Test
  void a_name_that_is_shown_is_noticed(TestCity city) throws NoSuchMethodException {
    assertThat(leaksOf(city, "text"))
        .contains("GET /{city}/test/leak/{id}: signed out reads " + Hidden.IN_THE_CASE);
  }

  @Test
  void work_that_takes_longer_is_noticed(TestCity city) throws NoSuchMethodException {
    assertThat(leaksOf(city, "work"))
        .contains("GET /{city}/test/leak/{id}: signed out can measure this case_file");
  }

  @Test
  void a_door_that_says_nothing_is_fine(TestCity city) throws NoSuchMethodException {
    assertThat(leaksOf(city, "nothing")).isEmpty();
  }

  private List<String> leaksOf(TestCity city, String method) throws NoSuchMethodException {
    hidden.in(city);
    var mapping = opened(new Leaky(hidden, city), method);
    try (var work = Work.watched()) {
      var watch =
          new Watch(
              new Walk(house, work), Outsider.stranger(city), hidden.ids(city), WallTest.MARKERS);
      var who = Outsider.stranger(city);
      return Door.all(requestMappingHandlerMapping).stream()
          .filter(it -> it.path().contains("/test/leak"))
          .flatMap(it -> watch.leaks(it, who).stream())
          .toList();
    } finally {
      requestMappingHandlerMapping.unregisterMapping(mapping);
    }
  }

  private RequestMappingInfo opened(Leaky leaky, String method) throws NoSuchMethodException {
    var mapping =
        RequestMappingInfo.paths("/{city}/test/leak/{id}")
            .methods(RequestMethod.GET)
            .options(requestMappingHandlerMapping.getBuilderConfiguration())
            .build();
    requestMappingHandlerMapping.registerMapping(
        mapping, leaky, Leaky.class.getDeclaredMethod(method, String.class));
    return mapping;
  }

  /** As it must not be done. */
  record Leaky(Hidden hidden, TestCity city) {

    @ResponseBody
    String status(@PathVariable String id) {
      if (hidden.ids(city).values().stream().noneMatch(it -> it.toString().equals(id))) {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      }
      return "";
    }

    @ResponseBody
    String text(@PathVariable String id) {
      return Hidden.IN_THE_CASE;
    }

    @ResponseBody
    String work(@PathVariable String id) {
      if (hidden.ids(city).values().stream().anyMatch(it -> it.toString().equals(id))) {
        hidden.tables();
      }
      return "";
    }

    @ResponseBody
    String nothing(@PathVariable String id) {
      return "";
    }
  }
}
