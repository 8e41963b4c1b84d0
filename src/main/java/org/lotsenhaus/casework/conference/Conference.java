package org.lotsenhaus.casework.conference;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.casework.Said;
import org.lotsenhaus.people.Topic;

/**
 * Those who help one person sit together.
 *
 * @param place or how to dial in
 * @param wish whether the person wants to be there
 * @param personCame null until it is written down who came
 */
public record Conference(
    UUID id,
    UUID caseId,
    Instant startsAt,
    Mode mode,
    String place,
    Wish wish,
    @Nullable Boolean personCame,
    @Nullable Instant cancelledAt) {

  /**
   * What is agreed before.
   *
   * @param units keys of those who are invited beside the own
   */
  public record Planned(Instant startsAt, Mode mode, String place, Wish wish, List<String> units) {}

  /**
   * @param came null until it is written down
   */
  record Invited(String unit, @Nullable Boolean came) {}

  /**
   * @param topic who may hear of it is who may hear of this topic
   * @param decision empty as long as there is none
   */
  public record Point(UUID id, Topic topic, String text, String decision) {}

  public enum Mode implements Said {
    ON_SITE,
    VIDEO,
    PHONE;

    @Override
    public String messageKey() {
      return "conference-staff.mode_" + name().toLowerCase(Locale.ROOT);
    }
  }

  public enum Wish implements Said {
    COMES,
    COMES_WITH_SOMEBODY,
    STAYS_AWAY,
    NOT_ASKED;

    @Override
    public String messageKey() {
      return "conference-staff.wish_" + name().toLowerCase(Locale.ROOT);
    }
  }

  public enum State implements Said {
    PLANNED,
    HELD,
    CANCELLED;

    @Override
    public String messageKey() {
      return "conference-staff.state_" + name().toLowerCase(Locale.ROOT);
    }
  }

  /** Behind the city's part of the path. */
  public String path() {
    return "/cases/" + caseId + "/conferences/" + id;
  }

  public State state() {
    if (cancelledAt != null) {
      return State.CANCELLED;
    }
    return personCame == null ? State.PLANNED : State.HELD;
  }
}
