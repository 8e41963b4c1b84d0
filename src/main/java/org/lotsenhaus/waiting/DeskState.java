package org.lotsenhaus.waiting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a desk is doing at this moment. */
public sealed interface DeskState {

  /** Nobody sits there: the last talk, pause or absence ended at {@code since}. */
  record Free(Instant since) implements DeskState {}

  /** Somebody was called at {@code since} and is awaited or served. */
  record Talking(String concern, Instant since) implements DeskState {}

  /** Signed in, but away; {@code backAt} when whoever left has said so. */
  record Paused(Instant since, @Nullable Instant backAt) implements DeskState {}

  /** Nobody signed in; {@code since} is null when nobody was here today. */
  record Closed(@Nullable Instant since) implements DeskState {}
}
