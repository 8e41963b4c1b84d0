package org.lotsenhaus.audit;

import java.util.HexFormat;
import java.util.UUID;

/** A place in the chain. The chain of a city begins before the first link, with nothing. */
record Link(long number, byte[] hash, long writtenIn, UUID entry) {

  static final Link NONE = new Link(0, new byte[32], 0, new UUID(0, 0));

  Link to(Entry entry) {
    return new Link(number + 1, entry.hashAfter(hash, number + 1), entry.writtenIn(), entry.id());
  }

  String shortHash() {
    return HexFormat.of().formatHex(hash, 0, 8);
  }
}
