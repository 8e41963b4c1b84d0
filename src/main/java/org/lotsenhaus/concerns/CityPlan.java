package org.lotsenhaus.concerns;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lotsenhaus.municipality.Dated;
import org.lotsenhaus.municipality.Desk;
import org.lotsenhaus.municipality.Municipality;
import org.lotsenhaus.municipality.OpeningHours;
import org.lotsenhaus.municipality.PublicHolidays;
import org.lotsenhaus.municipality.QueueRules;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.municipality.Unit;
import org.lotsenhaus.municipality.WaitingArea;

/**
 * A city as it is on one day, kept in memory: lists hold what is valid on that day, look-ups by key
 * also find what has ended, so that yesterday's records keep their names.
 */
public final class CityPlan {

  private final Municipality planned;
  private final Catalogue plannedCatalogue;
  private final Municipality city;
  private final Catalogue catalogue;
  private final LocalDate day;
  private final List<Unit> unitsToday;
  private final List<Site> sitesToday;
  private final List<WaitingArea> areasToday;
  private final List<Desk> desksToday;
  private final List<Concern> offered;
  private final Map<String, Unit> units;
  private final Map<String, Site> sites;
  private final Map<String, WaitingArea> areas;
  private final Map<String, Desk> desks;
  private final Map<String, Concern> concerns;
  private final Map<String, Document> documents;
  private final Map<String, OpeningHours> hours;
  private final ConcernSearch search;

  public CityPlan(Municipality planned, Catalogue plannedCatalogue, LocalDate day) {
    var succession = new Succession(planned.units(), day);
    this.planned = planned;
    this.plannedCatalogue = plannedCatalogue;
    this.city = succession.in(planned);
    this.catalogue = succession.in(plannedCatalogue);
    this.day = day;
    unitsToday = today(city.units());
    sitesToday = today(city.sites());
    areasToday = today(city.waitingAreas());
    desksToday = today(city.desks());
    offered = today(catalogue.concerns()).stream().filter(Concern::isOffered).toList();
    units = byKey(city.units());
    sites = byKey(city.sites());
    areas = byKey(city.waitingAreas());
    desks = byKey(city.desks());
    concerns = byKey(catalogue.concerns());
    documents = byKey(catalogue.documents());
    var holidays = PublicHolidays.of(city.holidays());
    hours =
        city.sites().stream()
            .collect(
                Collectors.toMap(Site::key, it -> new OpeningHours(it, city.zone(), holidays)));
    search = new ConcernSearch(offered, unitsToday);
  }

  private static <T extends Dated<T>> Map<String, T> byKey(List<T> all) {
    return all.stream()
        .collect(
            Collectors.toMap(Dated::key, Function.identity(), (a, b) -> b, LinkedHashMap::new));
  }

  private <T extends Dated<T>> List<T> today(List<T> all) {
    return all.stream().filter(it -> it.validOn(day)).toList();
  }

  public Municipality city() {
    return city;
  }

  /** Everything that was ever planned, ended things included. */
  public Catalogue catalogue() {
    return catalogue;
  }

  public LocalDate day() {
    return day;
  }

  public QueueRules rules() {
    return city.rules();
  }

  public List<Unit> units() {
    return unitsToday;
  }

  public Optional<Unit> unit(String key) {
    return Optional.ofNullable(units.get(key));
  }

  public List<Site> sites() {
    return sitesToday;
  }

  public Optional<Site> site(String key) {
    return Optional.ofNullable(sites.get(key));
  }

  public OpeningHours hours(Site site) {
    return hours(site.key());
  }

  public OpeningHours hours(String site) {
    return Objects.requireNonNull(hours.get(site), site);
  }

  public boolean isOpen(String site, Instant instant) {
    return site(site).filter(it -> it.validOn(day)).isPresent() && hours(site).isOpen(instant);
  }

  /** Whether somebody who comes now still gets a ticket: not in the last minutes of the day. */
  public boolean takesTickets(String site, Instant now) {
    var reserve = Duration.ofMinutes(rules().lastTicketMinutes());
    return isOpen(site, now) && hours(site).closesAt(now).orElse(now).isAfter(now.plus(reserve));
  }

  public List<WaitingArea> areas(Site site) {
    return areasToday.stream().filter(it -> it.site().equals(site.key())).toList();
  }

  public Optional<WaitingArea> area(String key) {
    return Optional.ofNullable(areas.get(key));
  }

  /** Where people wait for a concern, the house before outreach sites. */
  public List<WaitingArea> areasFor(Concern concern) {
    return sitesFor(concern).stream().flatMap(site -> areaOf(concern, site).stream()).toList();
  }

  /** Where people wait for a unit at a site. */
  public Optional<WaitingArea> areaOf(String unit, Site site) {
    return areas(site).stream().filter(it -> it.units().contains(unit)).findFirst();
  }

  /** Where people wait for a concern at a site: for its unit, or else for a desk that serves it. */
  public Optional<WaitingArea> areaOf(Concern concern, Site site) {
    return areaOf(concern.unit(), site)
        .or(() ->
            desksFor(concern, site).stream().findFirst().flatMap(it -> area(it.waitingArea())));
  }

  public List<Desk> desks() {
    return desksToday;
  }

  public List<Desk> desks(Site site) {
    return desksToday.stream().filter(it -> it.site().equals(site.key())).toList();
  }

  public Optional<Desk> desk(String key) {
    return Optional.ofNullable(desks.get(key));
  }

  public boolean serves(Desk desk, Concern concern) {
    return concern.desks().contains(desk.key())
        || (desk.serves().contains(concern.unit())
            && (concern.sites().isEmpty() || concern.sites().contains(desk.site())));
  }

  public List<Desk> desksFor(Concern concern, Site site) {
    return desks(site).stream().filter(desk -> serves(desk, concern)).toList();
  }

  public List<Concern> servedAt(Desk desk) {
    return offered.stream().filter(concern -> serves(desk, concern)).toList();
  }

  /** The keys of the concerns that a desk serves. */
  public Set<String> servedAt(String desk) {
    return desk(desk).stream()
        .flatMap(it -> servedAt(it).stream())
        .map(Concern::key)
        .collect(Collectors.toSet());
  }

  /** The protected areas that somebody at this desk works for. */
  public Set<String> compartmentsAt(Desk desk) {
    return desk.serves().stream().map(this::compartmentOf).collect(Collectors.toSet());
  }

  /** The sites with a desk for this concern; the house comes before outreach sites. */
  public List<Site> sitesFor(Concern concern) {
    return sitesToday.stream()
        .filter(site -> !desksFor(concern, site).isEmpty())
        .sorted(Comparator.comparing(Site::outreach))
        .toList();
  }

  /** What is offered today: concerns without a unit only stand in the catalogue. */
  public List<Concern> concerns() {
    return offered;
  }

  /** A concern that is offered today. */
  public Optional<Concern> concern(String key) {
    return concernEver(key).filter(it -> it.validOn(day) && it.isOffered());
  }

  /** Also what has ended or is only in the catalogue: old tickets keep their names. */
  public Optional<Concern> concernEver(String key) {
    return Optional.ofNullable(concerns.get(key));
  }

  public List<Concern> concernsOf(ConcernGroup group) {
    return offered.stream().filter(it -> group.key().equals(it.group())).toList();
  }

  /** Groups that have something to offer. */
  public List<ConcernGroup> groups() {
    return today(catalogue.groups()).stream().filter(it -> !concernsOf(it).isEmpty()).toList();
  }

  public Optional<ConcernGroup> group(String key) {
    return Municipality.find(catalogue.groups(), key);
  }

  public List<AskedOften> askedOften() {
    return catalogue.askedOften().stream().filter(it -> concern(it.concern()).isPresent()).toList();
  }

  public List<Document> documents(Concern concern) {
    return concern.documents().stream().map(documents::get).toList();
  }

  public List<Document> documentsIfApplicable(Concern concern) {
    return concern.documentsIfApplicable().stream().map(documents::get).toList();
  }

  /** The protected area of a unit; blueprints without one are refused. */
  public String compartmentOf(String unit) {
    return city.compartmentOf(unit).orElseThrow();
  }

  public ConcernSearch search() {
    return search;
  }

  CityPlan on(LocalDate other) {
    return other.equals(day) ? this : new CityPlan(planned, plannedCatalogue, other);
  }
}
