package org.lotsenhaus.casework.documents.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotsenhaus.casework.documents.store.DocumentKey.WrongKey;
import org.lotsenhaus.casework.documents.store.DocumentKeys.KeyMissing;
import org.lotsenhaus.casework.documents.store.DocumentSafe.Locked;
import org.lotsenhaus.casework.documents.store.DocumentSafe.Tampered;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.shared.TenantId;

class DocumentSafeTest {

  private static final byte[] LETTER = "Bescheid vom 3. Februar".getBytes(UTF_8);
  private static final UUID DOCUMENT = UUID.randomUUID();
  private static final String OLD = "2025:" + key(1);
  private static final String NEW = "2026:" + key(2);

  @TempDir Path folder;

  @Test
  void what_was_locked_can_be_opened_and_reads_like_nothing_meanwhile() {
    var safe = safe(NEW);
    var locked = lock(safe);
    assertThat(locked.key()).isEqualTo("2026");
    assertThat(new String(locked.bytes(), UTF_8)).doesNotContain("Bescheid");
    assertThat(in(1, () -> safe.open(DOCUMENT, 0, locked))).isEqualTo(LETTER);
  }

  @Test
  void the_same_letter_is_locked_differently_each_time() {
    var safe = safe(NEW);
    assertThat(lock(safe).bytes()).isNotEqualTo(lock(safe).bytes());
  }

  @Test
  void after_a_change_of_keys_the_new_one_locks_and_the_old_one_still_opens() {
    var before = lock(safe(OLD));
    var safe = safe(NEW + ", " + OLD);
    assertThat(lock(safe).key()).isEqualTo("2026");
    assertThat(in(1, () -> safe.open(DOCUMENT, 0, before))).isEqualTo(LETTER);
  }

  @Test
  void without_its_key_nothing_is_opened_and_the_key_is_named() {
    var locked = lock(safe(OLD));
    assertThatExceptionOfType(KeyMissing.class)
        .isThrownBy(() -> in(1, () -> safe(NEW).open(DOCUMENT, 0, locked)))
        .withMessageContaining("2025");
  }

  @Test
  void another_key_of_the_same_name_is_refused() {
    var locked = lock(safe(OLD));
    assertThatExceptionOfType(Tampered.class)
        .isThrownBy(() -> in(1, () -> safe("2025:" + key(7)).open(DOCUMENT, 0, locked)));
  }

  @Test
  void rows_can_not_change_places_between_cities_documents_and_parts() {
    var safe = safe(NEW);
    var locked = lock(safe);
    refused(2, () -> safe.open(DOCUMENT, 0, locked));
    refused(1, () -> safe.open(UUID.randomUUID(), 0, locked));
    refused(1, () -> safe.open(DOCUMENT, 1, locked));
    locked.bytes()[20] ^= 1;
    refused(1, () -> safe.open(DOCUMENT, 0, locked));
  }

  private static void refused(int city, Supplier<byte[]> open) {
    assertThatExceptionOfType(Tampered.class).isThrownBy(() -> in(city, open));
  }

  @Test
  void a_house_without_keys_draws_one_that_only_its_owner_may_read() throws IOException {
    var locked = lock(safe(""));
    var file = folder.resolve("documents.key");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(in(1, () -> safe("").open(DOCUMENT, 0, locked))).isEqualTo(LETTER);
    Files.delete(file);
    assertThatExceptionOfType(KeyMissing.class)
        .isThrownBy(() -> in(1, () -> safe("").open(DOCUMENT, 0, locked)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"justwords", ":QUJD", "2026:QUJD", "2026:not base64!"})
  void a_key_that_is_none_stops_the_house_at_its_start(String written) {
    assertThatExceptionOfType(WrongKey.class)
        .isThrownBy(() -> new DocumentKeys(written, folder.toString()))
        .withMessageContaining("lotsenhaus.documents.keys")
        .satisfies(it -> assertThat(it.getMessage()).doesNotContain("QUJD"));
  }

  private static Locked lock(DocumentSafe safe) {
    return in(1, () -> safe.lock(DOCUMENT, 0, LETTER));
  }

  private static <T> T in(int city, Supplier<T> work) {
    return Tenant.call(new TenantId(city), work);
  }

  private DocumentSafe safe(String keys) {
    return new DocumentSafe(new DocumentKeys(keys, folder.toString()));
  }

  private static String key(int filled) {
    var bytes = new byte[32];
    java.util.Arrays.fill(bytes, (byte) filled);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
