package org.lotsenhaus.audit;

import java.util.Map;

/** Knows who the actors in the log are; those who left keep their names there. */
public interface NamesActors {

  /** The names of the bound city's staff by the id under which the log knows them. */
  Map<String, String> names();

  /** The keys of the units they belong to, by the same ids. */
  Map<String, String> units();
}
