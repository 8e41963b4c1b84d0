package org.lotsenhaus.casework;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.people.Spoken;

/**
 * What stands above every page of a case: who it is about, and who may know of it.
 *
 * @param whole whether the reader works on the case and may open all its pages
 */
public record CaseHead(
    UUID id,
    UUID person,
    String name,
    Optional<OwnName> ownName,
    List<String> facts,
    List<Tongue> tongues,
    List<Chip> chips,
    boolean whole,
    boolean mayWrite) {

  /** As the person writes it, in its language and direction. */
  public record OwnName(String text, String language, String direction) {

    static OwnName of(String text, List<Spoken> spoken) {
      var rtl =
          text.codePoints()
              .mapToObj(Character::getDirectionality)
              .anyMatch(it ->
                  it == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                      || it == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
      var language = spoken.isEmpty() ? "und" : spoken.getFirst().tag();
      return new OwnName(text, language, rtl ? "rtl" : "ltr");
    }
  }

  public record Tongue(String language, String level) {}

  /**
   * A state at a glance.
   *
   * @param kind ok, check or plain: never told by colour alone, the icon says it too
   */
  public record Chip(String kind, String icon, String text) {}

  /** Behind the city's part of the path. */
  public String path() {
    return "/cases/" + id;
  }
}
