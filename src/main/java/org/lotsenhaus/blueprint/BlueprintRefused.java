package org.lotsenhaus.blueprint;

import java.util.List;

/** A file with problems: nothing of it was taken in. */
public class BlueprintRefused extends RuntimeException {

  private final transient List<Problem> problems;

  BlueprintRefused(List<Problem> problems) {
    super(problems.size() + " problems in the blueprint");
    this.problems = List.copyOf(problems);
  }

  /** In the order of the file. */
  public List<Problem> problems() {
    return problems;
  }
}
