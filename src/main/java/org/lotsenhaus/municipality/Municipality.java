package org.lotsenhaus.municipality;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.lotsenhaus.shared.Language;

/**
 * How a city is organised: everything that was ever planned, ended things included.
 *
 * @param name the plain name ("Krefeld")
 * @param authority who is speaking ("Stadt Krefeld")
 * @param holidays country and state of the public holidays ({@code de/nw})
 */
public record Municipality(
    Texts name,
    Texts authority,
    Contact contact,
    List<Language> languages,
    ZoneId zone,
    String holidays,
    QueueRules rules,
    List<Compartment> compartments,
    List<Partner> partners,
    List<Unit> units,
    List<Site> sites,
    List<WaitingArea> waitingAreas,
    List<Desk> desks,
    List<Room> rooms) {

  public Optional<Unit> unit(String key) {
    return find(units, key);
  }

  public Optional<Compartment> compartment(String key) {
    return find(compartments, key);
  }

  public Optional<Site> site(String key) {
    return find(sites, key);
  }

  public Optional<Desk> desk(String key) {
    return find(desks, key);
  }

  /** The protected area of a unit: its own, or that of the nearest one above it. */
  public Optional<String> compartmentOf(String unit) {
    return unit(unit).flatMap(this::compartmentOf);
  }

  private Optional<String> compartmentOf(Unit unit) {
    var own = Optional.ofNullable(unit.compartment());
    return own.or(() -> Optional.ofNullable(unit.parent()).flatMap(this::compartmentOf));
  }

  public static <T extends Dated<T>> Optional<T> find(List<T> all, String key) {
    return all.stream().filter(it -> it.key().equals(key)).findFirst();
  }

  /** What the city says about itself, without its parts, laid over what is there. */
  public Municipality headerOver(Municipality present) {
    return header(name.over(present.name), authority.over(present.authority), contact, rules);
  }

  public Municipality with(List<WaitingArea> otherAreas, List<Desk> otherDesks) {
    return new Municipality(
        name,
        authority,
        contact,
        languages,
        zone,
        holidays,
        rules,
        compartments,
        partners,
        units,
        sites,
        otherAreas,
        otherDesks,
        rooms);
  }

  public Municipality withoutParts() {
    return header(name, authority, contact, rules);
  }

  /** The header, said by another sender or reached in another way. */
  public Municipality reachedBy(Texts otherAuthority, Contact otherContact) {
    return header(name, otherAuthority, otherContact, rules);
  }

  /** The header with other rules for the queue. */
  public Municipality ruledBy(QueueRules others) {
    return header(name, authority, contact, others);
  }

  public boolean sameHeader(Municipality other) {
    return withoutParts().equals(other.withoutParts());
  }

  private Municipality header(Texts name, Texts authority, Contact contact, QueueRules rules) {
    return new Municipality(
        name, authority, contact, languages, zone, holidays, rules, List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of());
  }
}
