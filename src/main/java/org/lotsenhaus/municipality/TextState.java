package org.lotsenhaus.municipality;

/** How far a text can be trusted. German is written; translations are drafted, then reviewed. */
public enum TextState {
  WRITTEN,
  DRAFTED,
  REVIEWED,
  /** The German text was changed after this one was made. */
  OUTDATED
}
