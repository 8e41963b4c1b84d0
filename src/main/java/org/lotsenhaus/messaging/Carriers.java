package org.lotsenhaus.messaging;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which carriers there are is a matter of settings; a demo has none. */
@Configuration
class Carriers {

  @Bean
  Postman postman(Deliveries deliveries, Authors authors, ObjectProvider<Carrier> carriers) {
    return new Postman(deliveries, authors, carriers.stream().toList());
  }
}
