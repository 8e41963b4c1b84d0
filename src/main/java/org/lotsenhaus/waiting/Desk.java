package org.lotsenhaus.waiting;

/** A desk of the house, what it can do, and what it is doing. */
public record Desk(String id, DeskSkills skills, DeskState state) {

  /** Someone works here today and will call people on, at once or after a pause. */
  boolean staffed() {
    return !(state instanceof DeskState.Closed);
  }
}
