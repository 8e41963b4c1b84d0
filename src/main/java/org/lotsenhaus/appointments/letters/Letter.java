package org.lotsenhaus.appointments.letters;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.shared.Language;

/**
 * What a person is told about an appointment: when, where and what to bring, never what for. Others
 * may look over the shoulder.
 *
 * @param sides the same in each language; the person's own comes first
 */
public record Letter(List<Side> sides) {

  public record Side(Language language, String heading, List<Part> parts) {

    private String text() {
      return Stream.concat(Stream.of(heading), parts.stream().map(Part::text))
          .collect(joining("\n\n"));
    }
  }

  /**
   * A paragraph.
   *
   * @param items listed beneath it
   * @param link leads on from it
   */
  public record Part(String said, List<String> items, @Nullable String link) {

    static Part of(String said) {
      return new Part(said, List.of(), null);
    }

    private String text() {
      var lines = Stream.concat(Stream.of(said), items.stream().map("– "::concat));
      return Stream.concat(lines, Stream.ofNullable(link)).collect(joining("\n"));
    }
  }

  /** One line for the list of mails: what has happened, in both languages. */
  String subject() {
    return sides.stream().map(Side::heading).collect(joining(" · "));
  }

  /** For programs that show nothing but text. */
  String text() {
    return sides.stream().map(Side::text).collect(joining("\n\n—\n\n"));
  }
}
