package org.lotsenhaus.live;

import org.lotsenhaus.shared.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Announces on a topic of the bound city that something changed. PostgreSQL delivers it, to every
 * instance, when and only when the transaction commits; equal announcements of one transaction
 * arrive once. A topic says where to look again ("queue:hansastrasse") and never carries data.
 */
@Component
public class Live {

  static final String CHANNEL = "lotsenhaus";

  private final JdbcClient jdbc;
  private final Ear ear;

  Live(JdbcClient jdbc, Ear ear) {
    this.jdbc = jdbc;
    this.ear = ear;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void announce(String topic) {
    jdbc.sql("select pg_notify(?, ?)")
        .params(CHANNEL, Tenant.current().value() + " " + topic)
        .query()
        .listOfRows();
    tellCachesHere(new Announcement(Tenant.current(), topic));
  }

  /** Whoever acts here sees it on the very next page, before the announcement has come round. */
  private void tellCachesHere(Announcement announcement) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            ear.tellCaches(announcement);
          }
        });
  }
}
