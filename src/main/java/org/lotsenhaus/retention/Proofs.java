package org.lotsenhaus.retention;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.people.records.Gone;
import org.lotsenhaus.people.records.Gone.Item;
import org.lotsenhaus.people.records.KeepingTimes;
import org.lotsenhaus.people.records.Kind;
import org.lotsenhaus.shared.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * That something was deleted, without saying what. Of the ids there is only a hash, salted anew
 * each time: nobody who works here can find out whether one was among them.
 */
@Repository
class Proofs {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT = 32;

  /**
   * What a run deleted of one kind in one area.
   *
   * @param digest over the digests of the single deletions
   */
  record Proof(UUID run, String area, Kind kind, int months, int records, String digest) {}

  private final KeepingTimes times;
  private final JdbcClient jdbc;
  private final Clock clock;

  Proofs(KeepingTimes times, JdbcClient jdbc, Clock clock) {
    this.times = times;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Within the transaction that deletes. */
  void write(UUID run, String area, Gone gone) {
    gone.items().stream()
        .collect(groupingBy(Item::kind, mapping(Item::id, toList())))
        .forEach((kind, ids) -> write(run, area, kind, ids));
  }

  private void write(UUID run, String area, Kind kind, List<String> ids) {
    var salt = new byte[SALT];
    RANDOM.nextBytes(salt);
    jdbc.sql(
            """
            insert into retention_proof
              (run_id, area, kind, months, records, digest, salt, deleted_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(run, area, kind.name(), times.months(kind), ids.size())
        .params(digest(salt, ids), salt, clock.instant().atOffset(UTC))
        .update();
  }

  /** SHA-256 over the salt and then the ids in their order, a line each. */
  static byte[] digest(byte[] salt, List<String> ids) {
    var hash = Sha256.begin();
    hash.update(salt);
    ids.stream().sorted().forEach(it -> hash.update((it + "\n").getBytes(StandardCharsets.UTF_8)));
    return hash.digest();
  }

  /** Of the newest runs. */
  List<Proof> of(List<UUID> runs) {
    return jdbc.sql(
            """
            select run_id, area, kind, max(months) as months, sum(records) as records,
              encode(sha256(string_agg(digest, ''::bytea order by digest)), 'hex') as digest
            from retention_proof where run_id = any (?)
            group by run_id, area, kind order by area, kind
            """)
        .param(runs.toArray(UUID[]::new))
        .query((row, n) ->
            new Proof(
                row.getObject("run_id", UUID.class),
                row.getString("area"),
                Kind.valueOf(row.getString("kind")),
                row.getInt("months"),
                row.getInt("records"),
                row.getString("digest")))
        .list();
  }
}
