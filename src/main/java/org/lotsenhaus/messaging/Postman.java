package org.lotsenhaus.messaging;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lotsenhaus.messaging.Recipient.Kind;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.shared.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes round the cities and has everything carried that is due. As many as there are instances may
 * be under way at once.
 */
class Postman {

  private static final Logger log = LoggerFactory.getLogger(Postman.class);

  private final Deliveries deliveries;
  private final Authors authors;
  private final Map<Kind, Carrier> carriers = new EnumMap<>(Kind.class);
  private volatile boolean closing;

  Postman(Deliveries deliveries, Authors authors, List<Carrier> carriers) {
    this.deliveries = deliveries;
    this.authors = authors;
    carriers.forEach(it -> this.carriers.put(it.carries(), it));
  }

  boolean carries(Kind kind) {
    return carriers.containsKey(kind);
  }

  /** A carrier who is in trouble himself is left in peace until the next round. */
  void goRound(Collection<TenantId> cities) {
    var atWork = EnumSet.allOf(Kind.class);
    cities.forEach(city -> Tenant.as(city, () -> visit(city, atWork)));
  }

  /** One city's trouble is not another's. */
  private void visit(TenantId city, Set<Kind> atWork) {
    try {
      for (var some = next(atWork); some.isPresent(); some = next(atWork)) {
        deliver(some.get(), atWork);
      }
    } catch (RuntimeException later) {
      log.warn("messages of city {} go out later: {}", city.value(), later.getClass().getName());
    }
  }

  private Optional<Outgoing> next(Set<Kind> atWork) {
    return closing || atWork.isEmpty() ? Optional.empty() : deliveries.next(atWork);
  }

  /** What he carries he still delivers; he takes no more. */
  void close() {
    closing = true;
  }

  private void deliver(Outgoing message, Set<Kind> atWork) {
    try {
      var words = written(message);
      if (words.isPresent()) {
        carry(message, words.get());
      } else {
        deliveries.needless(message.id());
      }
    } catch (NotCarried refused) {
      note(message, refused.trouble(), atWork);
    }
  }

  private Optional<Wording> written(Outgoing message) throws NotCarried {
    try {
      return authors.wordsOf(message);
    } catch (RuntimeException unwritten) {
      log.warn("message {} was not written: {}", message.id(), unwritten.getClass().getName());
      throw new NotCarried(Trouble.BROKEN);
    }
  }

  private void carry(Outgoing message, Wording words) throws NotCarried {
    var carrier = carriers.get(message.kind());
    if (carrier == null) {
      deliveries.shown(message.id(), words);
    } else {
      carrier.carry(message, words);
      deliveries.sent(message.id());
    }
  }

  private void note(Outgoing message, Trouble trouble, Set<Kind> atWork) {
    deliveries.failed(message, trouble);
    if (trouble.concernsAll()) {
      atWork.remove(message.kind());
    }
    log.info("message {} was not carried: {}", message.id(), trouble);
  }
}
