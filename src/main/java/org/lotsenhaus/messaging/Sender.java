package org.lotsenhaus.messaging;

import org.jspecify.annotations.Nullable;

/**
 * From whom an e-mail comes.
 *
 * @param name the authority that speaks
 * @param replyTo where answers go, if elsewhere
 */
record Sender(String name, String address, @Nullable String replyTo) {

  String host() {
    return address.substring(address.lastIndexOf('@') + 1);
  }
}
