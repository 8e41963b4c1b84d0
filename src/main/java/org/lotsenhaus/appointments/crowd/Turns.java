package org.lotsenhaus.appointments.crowd;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.lotsenhaus.shared.Hmac;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.shared.TenantId;
import org.lotsenhaus.tenancy.SeenByHouse;
import org.springframework.stereotype.Component;

/** Signed numbers: nobody gives themselves a better one, and the house keeps no list of them. */
@Component
class Turns {

  private static final int SIGNATURE = 16;

  private final Rooms rooms;
  private final SeenByHouse seen;
  private final Map<TenantId, String> secrets = new ConcurrentHashMap<>();

  Turns(Rooms rooms, SeenByHouse seen) {
    this.rooms = rooms;
    this.seen = seen;
  }

  String sign(long number) {
    return number + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature(number));
  }

  /** Empty for what was not given by this city. */
  OptionalLong number(String turn) {
    var dot = turn.indexOf('.');
    if (!turn.matches("\\d{1,18}\\.[\\w-]{22}")) {
      return OptionalLong.empty();
    }
    var number = Long.parseLong(turn.substring(0, dot));
    var signed = sign(number).getBytes(StandardCharsets.US_ASCII);
    return MessageDigest.isEqual(signed, turn.getBytes(StandardCharsets.US_ASCII))
        ? OptionalLong.of(number)
        : OptionalLong.empty();
  }

  private byte[] signature(long number) {
    var text = Long.toString(number).getBytes(StandardCharsets.US_ASCII);
    return Arrays.copyOf(Hmac.of(secret(), text), SIGNATURE);
  }

  /** Where no number was given yet, none can be right. */
  private String secret() {
    var known = secrets.get(Tenant.current());
    if (known != null) {
      return known;
    }
    var found = seen.of(rooms::secret);
    found.ifPresent(it -> secrets.put(Tenant.current(), it));
    return found.orElseGet(() -> java.util.UUID.randomUUID().toString());
  }
}
