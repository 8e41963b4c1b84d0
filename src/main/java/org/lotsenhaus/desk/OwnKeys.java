package org.lotsenhaus.desk;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The keys that people have chosen for themselves (WCAG 2.1.4); kept with their account. */
@Repository
class OwnKeys {

  private final JdbcClient jdbc;
  private final Audit audit;
  private final Clock clock;

  OwnKeys(JdbcClient jdbc, Audit audit, Clock clock) {
    this.jdbc = jdbc;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public DeskKeys of(StaffMember member) {
    var usual = DeskKeys.usual();
    var chosen = new EnumMap<KeyAction, String>(KeyAction.class);
    chosen.putAll(usual.chosen());
    differing(member.id())
        .forEach((action, key) -> {
          if (key == null) {
            chosen.remove(action);
          } else {
            chosen.put(action, key);
          }
        });
    return new DeskKeys(on(member.id()), chosen);
  }

  private Map<KeyAction, @Nullable String> differing(UUID account) {
    var keys = new HashMap<KeyAction, @Nullable String>();
    jdbc.sql("select action, key from own_key where account_id = ?")
        .param(account)
        .query(row -> {
          keys.put(KeyAction.valueOf(row.getString(1)), row.getString(2));
        });
    return keys;
  }

  private boolean on(UUID account) {
    return jdbc.sql("select 1 from without_keys where account_id = ?")
        .param(account)
        .query()
        .listOfRows()
        .isEmpty();
  }

  @Transactional
  public void keep(StaffMember member, DeskKeys keys) {
    forget(member.id());
    for (var action : KeyAction.values()) {
      keep(member.id(), action, keys.chosen().get(action));
    }
    if (!keys.on()) {
      jdbc.sql("insert into without_keys (account_id, since) values (?, ?)")
          .params(member.id(), OffsetDateTime.now(clock))
          .update();
    }
    audit.wrote("choose keys", "account " + member.id());
  }

  private void keep(UUID account, KeyAction action, @Nullable String key) {
    if (!action.usual().equals(key)) {
      jdbc.sql("insert into own_key (account_id, action, key) values (:account, :action, :key)")
          .param("account", account)
          .param("action", action.name())
          .param("key", key)
          .update();
    }
  }

  private void forget(UUID account) {
    jdbc.sql("delete from own_key where account_id = ?").param(account).update();
    jdbc.sql("delete from without_keys where account_id = ?").param(account).update();
  }
}
