package org.lotsenhaus;

import java.util.Arrays;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The application, and what can be asked of it on the command line. Two rooms may each have a
 * controller of the same name.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@EnableScheduling
public class Lotsenhaus {

  public static void main(String[] arguments) {
    var words = Arrays.asList(arguments);
    var command = words.isEmpty() ? "run" : words.getFirst();
    var rest = words.isEmpty() ? words : words.subList(1, words.size());
    int exit = Commands.carryOut(command, rest);
    if (exit != Commands.STILL_RUNNING) {
      System.exit(exit);
    }
  }
}
