package org.lotsenhaus.admin.plan;

import org.lotsenhaus.municipality.Desk;
import org.lotsenhaus.municipality.Desks;
import org.lotsenhaus.municipality.Municipality;
import org.lotsenhaus.municipality.Partner;
import org.lotsenhaus.municipality.Partners;
import org.lotsenhaus.municipality.Room;
import org.lotsenhaus.municipality.Rooms;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.municipality.Sites;
import org.lotsenhaus.municipality.Unit;
import org.lotsenhaus.municipality.Units;
import org.lotsenhaus.municipality.WaitingArea;
import org.springframework.stereotype.Component;

/** Adds to the plan of the city, and changes what is in it. */
@Component
public class ChangePlan {

  private final Part<Unit> units;
  private final Part<Site> sites;
  private final Part<WaitingArea> areas;
  private final Part<Desk> desks;
  private final Part<Room> rooms;
  private final Part<Partner> partners;

  ChangePlan(Turn turn, Units units, Sites sites, Desks desks, Rooms rooms, Partners partners) {
    this.units = new Part<Unit>(turn, "unit", Municipality::units, units::save);
    this.sites = new Part<Site>(turn, "site", Municipality::sites, sites::save);
    this.areas =
        new Part<WaitingArea>(turn, "waiting_area", Municipality::waitingAreas, desks::save);
    this.desks = new Part<Desk>(turn, "desk", Municipality::desks, desks::save);
    this.rooms = new Part<Room>(turn, "room", Municipality::rooms, rooms::save);
    this.partners = new Part<Partner>(turn, "partner", Municipality::partners, partners::save);
  }

  public Part<Unit> units() {
    return units;
  }

  public Part<Site> sites() {
    return sites;
  }

  public Part<WaitingArea> areas() {
    return areas;
  }

  public Part<Desk> desks() {
    return desks;
  }

  public Part<Room> rooms() {
    return rooms;
  }

  public Part<Partner> partners() {
    return partners;
  }
}
