package org.lotsenhaus.casework;

import java.util.List;

/** Whatever tells of things that happened in a case: notes, conferences, referrals. */
public interface TimelineSource {

  /** In any order, and only what the one who acts may know. */
  List<TimelineEntry> of(CaseFile file, CaseWords words);
}
