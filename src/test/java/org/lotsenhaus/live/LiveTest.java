package org.lotsenhaus.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCities;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class LiveTest {

  @Autowired Live live;
  @Autowired Ear ear;
  @Autowired DataSource dataSource;
  @Autowired TestCities cities;

  @Test
  void another_instance_hears_what_this_one_announces(TestCity city) {
    var elsewhere = new Ear(dataSource);
    elsewhere.start();
    var here = new AtomicInteger();
    var there = new AtomicInteger();
    var stopHere = ear.listen(city.id(), "line:house", here::incrementAndGet);
    elsewhere.listen(city.id(), "line:house", there::incrementAndGet);
    try {
      Awaitility.await()
          .atMost(Duration.ofSeconds(20))
          .until(() -> {
            city.run(() -> live.announce("line:house"));
            return here.get() > 0 && there.get() > 0;
          });
    } finally {
      stopHere.run();
      elsewhere.stop();
    }
  }

  @Test
  void what_is_rolled_back_is_never_heard(TestCity city) throws InterruptedException {
    var heard = new AtomicInteger();
    var stop = ear.listen(city.id(), "line:house", heard::incrementAndGet);
    try {
      city.run(() -> announceAndFail());
    } catch (IllegalStateException expected) {
      // the transaction is over and nothing was announced
    }
    Thread.sleep(1500);
    stop.run();
    assertThat(heard).hasValue(0);
  }

  private void announceAndFail() {
    live.announce("line:house");
    throw new IllegalStateException("changed my mind");
  }

  @Test
  void one_city_does_not_hear_another(TestCity city) {
    var other = cities.aCity().open();
    var mine = new AtomicInteger();
    var theirs = new AtomicInteger();
    var stopMine = ear.listen(city.id(), "calls:house", mine::incrementAndGet);
    var stopTheirs = ear.listen(other.id(), "calls:house", theirs::incrementAndGet);
    other.run(() -> live.announce("calls:house"));
    Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> theirs.get() > 0);
    stopMine.run();
    stopTheirs.run();
    assertThat(mine).hasValue(0);
  }
}
