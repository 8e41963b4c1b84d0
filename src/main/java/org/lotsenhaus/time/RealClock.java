package org.lotsenhaus.time;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Local time of the house; instants are the same everywhere. */
@Configuration
@Profile("!demo & !test & !bench")
class RealClock {

  static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  @Bean
  Clock clock() {
    return Clock.system(ZONE);
  }
}
