package org.lotsenhaus.casework.file;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lotsenhaus.audit.NamesActors;
import org.lotsenhaus.audit.WhoLooked;
import org.lotsenhaus.casework.CaseAccess;
import org.lotsenhaus.casework.CaseAccess.Holder;
import org.lotsenhaus.casework.CaseAccess.Kind;
import org.lotsenhaus.casework.CaseDoor.Inside;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.casework.Consented;
import org.lotsenhaus.casework.HeadView;
import org.lotsenhaus.casework.file.Readers.Look;
import org.lotsenhaus.casework.file.Readers.Reader;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.people.Consent;
import org.lotsenhaus.people.DataClass;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.shared.Tenant;
import org.springframework.stereotype.Component;

/** Says who may read a case and who did, to those who work on it. */
@Component
class ReadersView {

  /** What cities call the protected area of their foreigners' office. */
  private static final String OFFICE = "foreigners_office";

  private static final int LOOKS = 6;

  private final CaseAccess access;
  private final Consented consented;
  private final WhoLooked log;
  private final NamesActors actors;

  ReadersView(CaseAccess access, Consented consented, WhoLooked log, NamesActors actors) {
    this.access = access;
    this.consented = consented;
    this.log = log;
    this.actors = actors;
  }

  Readers of(Inside inside, CityPlan plan, CaseWords words) {
    var names = actors.names();
    var agreed = consented.of(inside.person().id());
    var holders = access.of(inside.file().id()).stream().map(it -> reader(it, names, words));
    return new Readers(
        Stream.concat(holders, agreed.stream().map(it -> reader(it, plan, words))).toList(),
        officeIsOut(inside, agreed, plan),
        looks(inside, names, words));
  }

  private static Reader reader(Holder holder, Map<String, String> names, CaseWords words) {
    var end = holder.until();
    var until = end == null ? "" : words.moment(end);
    var lastDay = end == null ? "" : words.day(end.minusNanos(1));
    var what =
        switch (holder.kind()) {
          case MANAGER -> words.words().plain("cases-staff.may_manager");
          case DEPUTY -> words.words().plain("cases-staff.may_deputy", "until", lastDay);
          case EMERGENCY -> words.words().plain("cases-staff.may_emergency", "until", until);
        };
    var name = names.getOrDefault(holder.account().toString(), "");
    return new Reader(name, what, holder.kind() == Kind.EMERGENCY);
  }

  private static Reader reader(Consent agreed, CityPlan plan, CaseWords words) {
    var classes =
        agreed.classes().stream()
            .filter(it -> it != DataClass.IDENTITY)
            .sorted()
            .map(it ->
                words
                    .words()
                    .plain("cases-staff.class_" + it.name().toLowerCase(java.util.Locale.ROOT)))
            .collect(joining(", "));
    return new Reader(
        HeadView.unit(plan, agreed.recipient()),
        words
            .words()
            .plain(
                classes.isEmpty() ? "cases-staff.may_identity" : "cases-staff.may_consented",
                "topic",
                words.topic(agreed.purpose()),
                "classes",
                classes,
                "until",
                words.day(agreed.endsOn())),
        false);
  }

  private static boolean officeIsOut(Inside inside, List<Consent> agreed, CityPlan plan) {
    return !inside.file().compartment().equals(OFFICE)
        && plan.city().compartment(OFFICE).isPresent()
        && agreed.stream()
            .noneMatch(
                it -> plan.city().compartmentOf(it.recipient()).filter(OFFICE::equals).isPresent());
  }

  private List<Look> looks(Inside inside, Map<String, String> names, CaseWords words) {
    return log.lately(RegisterPerson.subject(inside.person().id()), LOOKS).stream()
        .map(it ->
            new Look(
                name(it.actor(), names, words),
                words.moment(it.at()),
                how(it.purpose(), words),
                it.purpose().equals("emergency")))
        .toList();
  }

  private static String name(String actor, Map<String, String> names, CaseWords words) {
    var key = "audit-staff.actor_" + actor;
    var other = words.words().has(key) ? words.words().plain(key) : actor;
    var name = names.getOrDefault(actor, other);
    return actor.equals(Tenant.bound().actor())
        ? words.words().plain("cases-staff.you", "name", name)
        : name;
  }

  private static String how(String purpose, CaseWords words) {
    var key = "cases-staff.read_" + purpose;
    return purpose.equals("manager") || !words.words().has(key) ? "" : words.words().plain(key);
  }
}
