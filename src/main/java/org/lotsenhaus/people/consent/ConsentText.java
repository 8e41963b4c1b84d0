package org.lotsenhaus.people.consent;

import java.util.Arrays;
import java.util.List;
import org.lotsenhaus.shared.Language;

/** What is agreed, in one language, as it is laid out. */
public record ConsentText(Language language, List<Part> parts) {

  private static final String DASH = "– ";

  /** A paragraph, or a list. */
  public record Part(boolean list, List<String> lines) {}

  static ConsentText of(Language language, String wording) {
    return new ConsentText(
        language, Arrays.stream(wording.split("\n\n")).map(ConsentText::part).toList());
  }

  private static Part part(String paragraph) {
    return paragraph.startsWith(DASH)
        ? new Part(true, paragraph.lines().map(it -> it.substring(DASH.length())).toList())
        : new Part(false, paragraph.lines().toList());
  }
}
