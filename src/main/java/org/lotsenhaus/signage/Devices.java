package org.lotsenhaus.signage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.signage.Device.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The devices of the bound city that are in use. */
@Repository
public class Devices {

  private final JdbcClient jdbc;
  private final Audit audit;
  private final Clock clock;

  Devices(JdbcClient jdbc, Audit audit, Clock clock) {
    this.jdbc = jdbc;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<Device> all() {
    return jdbc.sql("select * from signage_device where ended_at is null order by kind, name")
        .query(Devices::device)
        .list();
  }

  /** Empty for one that nobody made known, or that was ended. */
  @Transactional(readOnly = true)
  public Optional<Device> bySecret(String secret) {
    return jdbc.sql("select * from signage_device where secret_hash = ? and ended_at is null")
        .param(new Secret(secret).hash())
        .query(Devices::device)
        .optional();
  }

  @Transactional
  Secret name(Kind kind, String site, @Nullable SlipWidth slip, String name, String by) {
    var secret = Secret.draw();
    var id =
        jdbc.sql(
                """
                insert into signage_device (secret_hash, kind, site_key, slip_mm, name, named_by, named_at)
                values (?, ?, ?, ?, ?, ?, ?) returning id
                """)
            .param(secret.hash())
            .param(kind.name())
            .param(site)
            .param(slip == null ? null : slip.millimetres())
            .param(name)
            .param(by)
            .param(OffsetDateTime.now(clock))
            .query(UUID.class)
            .single();
    audit.wrote("name device", "device " + id);
    return secret;
  }

  @Transactional
  void end(UUID id, String by) {
    var ended =
        jdbc.sql(
                """
                update signage_device set ended_at = ?, ended_by = ? where id = ? and ended_at is null
                """)
            .params(OffsetDateTime.now(clock), by, id)
            .update();
    if (ended > 0) {
      audit.wrote("end device", "device " + id);
    }
  }

  private static Device device(ResultSet row, int n) throws SQLException {
    return new Device(
        row.getObject("id", UUID.class),
        Kind.valueOf(row.getString("kind")),
        row.getString("site_key"),
        SlipWidth.of(row.getInt("slip_mm")).orElse(null),
        row.getString("name"),
        row.getString("named_by"));
  }
}
