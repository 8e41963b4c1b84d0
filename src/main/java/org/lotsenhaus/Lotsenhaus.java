package org.lotsenhaus;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Lotsenhaus {

  public static void main(String[] arguments) {
    SpringApplication.run(Lotsenhaus.class, arguments);
  }
}
