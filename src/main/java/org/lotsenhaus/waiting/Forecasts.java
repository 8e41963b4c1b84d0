package org.lotsenhaus.waiting;

import java.util.Map;

/** What one look at the house tells everyone: people in the line and people at the door. */
public record Forecasts(Map<String, Forecast> byTicket, Map<Newcomer, Forecast> byNewcomer) {

  public Forecasts {
    byTicket = Map.copyOf(byTicket);
    byNewcomer = Map.copyOf(byNewcomer);
  }

  public Forecast of(Waiting ticket) {
    return byTicket.getOrDefault(ticket.id(), new Forecast.Unknown());
  }

  public Forecast of(Newcomer newcomer) {
    return byNewcomer.getOrDefault(newcomer, new Forecast.Unknown());
  }
}
