package org.lotsenhaus.municipality;

import jakarta.annotation.PostConstruct;
import org.lotsenhaus.live.Ear;
import org.lotsenhaus.live.Live;
import org.lotsenhaus.shared.TenantId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Spreads the word that a city's plan was changed, to this and every other instance. */
@Component
public class PlanNews {

  private static final String TOPIC = "plan";

  private final Live live;
  private final Ear ear;
  private final ApplicationEventPublisher events;

  PlanNews(Live live, Ear ear, ApplicationEventPublisher events) {
    this.live = live;
    this.ear = ear;
    this.events = events;
  }

  @PostConstruct
  void listen() {
    ear.listenToAll(heard -> {
      if (heard.topic().equals(TOPIC)) {
        publish(heard.tenant());
      }
    });
  }

  /** To be told in the transaction that changes something; it is heard when that has committed. */
  public void tell() {
    live.announce(TOPIC);
  }

  private void publish(TenantId tenant) {
    events.publishEvent(new CityPlanChanged(tenant));
  }
}
