package org.lotsenhaus.messaging;

import static java.util.stream.Collectors.joining;

/** What keyboards of many languages, and copying from messengers, leave in a field. */
final class Typed {

  private Typed() {}

  /** Without space around it and the invisible marks of direction and width. */
  static String withoutMarks(String typed) {
    return typed
        .codePoints()
        .filter(it -> Character.getType(it) != Character.FORMAT)
        .mapToObj(Character::toString)
        .collect(joining())
        .strip();
  }

  static String latinDigits(String typed) {
    return typed
        .codePoints()
        .mapToObj(it ->
            Character.isDigit(it)
                ? String.valueOf(Character.digit(it, 10))
                : Character.toString(it))
        .collect(joining());
  }
}
