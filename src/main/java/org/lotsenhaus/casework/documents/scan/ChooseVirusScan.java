package org.lotsenhaus.casework.documents.scan;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ChooseVirusScan {

  /**
   * @param clamd {@code host:port} of a ClamAV daemon; empty where there is none
   */
  @Bean
  VirusScan virusScan(@Value("${lotsenhaus.documents.clamd:}") String clamd) {
    return clamd.isBlank() ? VirusScan.NONE : Clamd.at(clamd.strip());
  }
}
