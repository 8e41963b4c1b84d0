package org.lotsenhaus.casework.documents.store;

import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A key of 256 bits and what it is called, so that what it locked is known when it is changed. */
record DocumentKey(String id, SecretKey key) {

  private static final int BYTES = 32;

  /**
   * @param text {@code id:base64}
   */
  static DocumentKey parse(String text) {
    var parts = text.strip().split(":", 2);
    if (parts.length < 2 || parts[0].isEmpty()) {
      throw new WrongKey("write it as id:base64");
    }
    return new DocumentKey(parts[0], new SecretKeySpec(decoded(parts[1]), "AES"));
  }

  private static byte[] decoded(String base64) {
    try {
      var bytes = Base64.getDecoder().decode(base64.strip());
      if (bytes.length == BYTES) {
        return bytes;
      }
    } catch (IllegalArgumentException noBase64) {
      // said below
    }
    throw new WrongKey("a key is 32 random bytes in base64: openssl rand -base64 32");
  }

  static DocumentKey drawn(String id) {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return new DocumentKey(id, new SecretKeySpec(bytes, "AES"));
  }

  /** For the key file. */
  String written() {
    return id + ":" + Base64.getEncoder().encodeToString(key.getEncoded());
  }

  @Override
  public String toString() {
    return "DocumentKey[" + id + "]";
  }

  static final class WrongKey extends RuntimeException {

    WrongKey(String how) {
      super("lotsenhaus.documents.keys can't be read: " + how);
    }
  }
}
