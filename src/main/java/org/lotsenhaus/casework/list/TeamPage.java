package org.lotsenhaus.casework.list;

import java.util.List;
import java.util.UUID;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/** What the team carries, in the order of the alphabet: this is no ranking. */
public record TeamPage(Frame frame, List<Load> loads, int sum, List<Orphan> orphans)
    implements Page {

  public record Load(String name, int cases) {}

  /** A case that nobody manages. */
  public record Orphan(UUID id, String name, String phase) {}
}
