package org.lotsenhaus.casework.documents.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.lotsenhaus.shared.Tenant;
import org.springframework.stereotype.Component;

/**
 * Locks parts of documents with AES-256-GCM. What is locked for one city, document and part opens
 * nowhere else, so that rows can't be exchanged.
 */
@Component
public class DocumentSafe {

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final DocumentKeys keys;
  private final SecureRandom random = new SecureRandom();

  public DocumentSafe(DocumentKeys keys) {
    this.keys = keys;
  }

  /**
   * @param bytes the nonce, and what was made of the content
   */
  record Locked(String key, byte[] bytes) {}

  Locked lock(UUID document, int part, byte[] content) {
    var key = keys.locking();
    var nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, document, part);
      var locked = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(content.length));
      cipher.doFinal(content, 0, content.length, locked, NONCE_BYTES);
      return new Locked(key.id(), locked);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every Java has AES-GCM", missing);
    }
  }

  /**
   * @throws DocumentKeys.KeyMissing when the key isn't there
   * @throws Tampered when it is another key of that name, or somebody changed the row
   */
  byte[] open(UUID document, int part, Locked locked) {
    var key = keys.called(locked.key());
    var nonce = Arrays.copyOf(locked.bytes(), NONCE_BYTES);
    try {
      return cipher(Cipher.DECRYPT_MODE, key, nonce, document, part)
          .doFinal(locked.bytes(), NONCE_BYTES, locked.bytes().length - NONCE_BYTES);
    } catch (AEADBadTagException wrong) {
      throw new Tampered(document);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every Java has AES-GCM", missing);
    }
  }

  private static Cipher cipher(int mode, DocumentKey key, byte[] nonce, UUID document, int part)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BITS, nonce));
    var place = Tenant.current().value() + "/" + document + "/" + part;
    cipher.updateAAD(place.getBytes(StandardCharsets.US_ASCII));
    return cipher;
  }

  /** Nothing of it is shown: it isn't what was kept here. */
  public static final class Tampered extends RuntimeException {

    Tampered(UUID document) {
      super("document " + document + " is not what was locked, or its key is another one");
    }
  }
}
