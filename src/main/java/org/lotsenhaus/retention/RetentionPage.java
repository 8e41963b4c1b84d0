package org.lotsenhaus.retention;

import java.util.List;
import java.util.UUID;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * What is due, what was deleted, and the proof of it. Names nobody.
 *
 * @param sum of all that is due
 * @param running whether somebody deletes just now
 */
record RetentionPage(
    Frame frame, List<Due> due, int sum, boolean running, List<Run> runs, List<Counted> counted)
    implements Page {

  /** Whether the reader had it run, and it came to its end. */
  boolean ran() {
    return frame.path().contains("?ran") && !running && !runs.isEmpty() && runs.getFirst().ended();
  }

  record Due(String area, String kind, int due, int held) {}

  /**
   * @param ended whether it came to its end
   * @param goesOn whether it is on its way there
   * @param subject how the log calls it
   */
  record Run(
      UUID id,
      String when,
      String who,
      boolean ended,
      boolean goesOn,
      int held,
      int troubled,
      String subject,
      List<Proof> proofs) {}

  record Proof(String area, String kind, int records, int months, String digest) {}

  /** Deleted cases of one year and unit. */
  record Counted(String title, List<Line> lines) {}

  /**
   * @param cases a number, or what stands for one that is not told
   */
  record Line(String klass, String value, String cases) {}
}
