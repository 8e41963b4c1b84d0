package org.lotsenhaus.waiting.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.waiting.DeskSkills;
import org.lotsenhaus.waiting.History;
import org.lotsenhaus.waiting.History.Call;
import org.lotsenhaus.waiting.History.Presence;
import org.lotsenhaus.waiting.History.Turn;
import org.lotsenhaus.waiting.House;
import org.lotsenhaus.waiting.QueueRules;
import org.lotsenhaus.waiting.Waiting;
import org.lotsenhaus.waiting.WhoIsNext;

/**
 * One day in the life of a house, event by event: people come, are called or not there, return, are
 * forwarded, give their ticket back; desks open late, take breaks, write up talks, go home.
 */
final class TrueDay {

  private static final double CLOSES = Visitors.LAST_TICKET;

  private final WhoIsNext policy = new WhoIsNext(QueueRules.STANDARD);
  private final Map<String, Waiting> line = new TreeMap<>();
  private final List<Turn> turns = new ArrayList<>();
  private final List<Presence> presences = new ArrayList<>();
  private final List<Counter> counters;
  private final Agenda agenda;
  private final Chance chance;
  private final Witness witness;
  private final Fate fate;
  private int ticketsIssued;

  private TrueDay(TrueHouse house, LocalDate day, Chance chance, Witness witness) {
    this.agenda = new Agenda(day);
    this.chance = chance;
    this.witness = witness;
    this.fate = new Fate(house, chance);
    this.counters =
        new TreeMap<>(house.desks())
            .entrySet().stream().map(desk -> counter(desk.getKey(), desk.getValue())).toList();
    new Visitors(house, chance).ofOneDay().forEach(this::expect);
  }

  /** Lets the day pass and returns what a house keeps of it. */
  static History pass(TrueHouse house, LocalDate day, long seed, Witness witness) {
    var passing = new TrueDay(house, day, new Chance(seed), witness);
    passing.agenda.happen();
    return new History(passing.turns, passing.presences);
  }

  private Counter counter(String id, DeskSkills skills) {
    var counter = new Counter(id, skills, Shift.drawn(chance), chance.logNormal(1, 0.15));
    if (!chance.happens(0.05)) {
      agenda.at(counter.shift.from(), () -> sitDown(counter));
      agenda.at(counter.shift.to(), () -> lookUp(counter));
      counter.shift.breaks().forEach(due -> agenda.at(due.at(), () -> lookUp(counter)));
    }
    return counter;
  }

  private void expect(Visitors.Visitor visitor) {
    agenda.at(visitor.at(), () -> arrive(visitor));
  }

  private void arrive(Visitors.Visitor visitor) {
    var ticket =
        new Waiting(
            "T" + ticketsIssued++,
            visitor.concern().key(),
            visitor.language(),
            visitor.urgent(),
            agenda.now());
    witness.arrives(ticket, asSeen());
    join(ticket);
  }

  private House asSeen() {
    return new House(
        agenda.now(), List.copyOf(line.values()), counters.stream().map(Counter::asSeen).toList());
  }

  private void join(Waiting ticket) {
    line.put(ticket.id(), ticket);
    agenda.in(chance.exponential(6 * 3600), () -> giveBack(ticket));
    agenda.in((double) QueueRules.STANDARD.languagePatience().toSeconds(), this::wake);
    wake();
  }

  private void giveBack(Waiting ticket) {
    if (line.remove(ticket.id(), ticket)) {
      turns.add(turn(ticket, null));
    }
  }

  private void wake() {
    counters.stream()
        .filter(Counter::idle)
        .forEach(counter -> agenda.in(chance.exponential(25), () -> lookUp(counter)));
  }

  private void sitDown(Counter counter) {
    counter.sitDown(agenda.now());
    decide(counter);
  }

  private void lookUp(Counter counter) {
    if (counter.present() && counter.idle()) {
      decide(counter);
    }
  }

  private void decide(Counter counter) {
    if (goesHome(counter)) {
      presences.add(counter.close(agenda.now()));
    } else if (counter.shift.breakIsDue(agenda.time())) {
      var taken = counter.shift.breaks().remove();
      presences.add(counter.pause(agenda.now()));
      agenda.in(taken.length(), () -> sitDown(counter));
    } else {
      policy
          .first(counter.skills, open(), line.values(), agenda.now())
          .ifPresent(next -> call(counter, next.ticket()));
    }
  }

  private boolean goesHome(Counter counter) {
    var wantsTo = agenda.time() >= counter.shift.to();
    var mustStay =
        agenda.time() > CLOSES && line.values().stream().anyMatch(counter.skills::serves);
    return wantsTo && !mustStay;
  }

  private List<DeskSkills> open() {
    return counters.stream().filter(Counter::present).map(counter -> counter.skills).toList();
  }

  private void call(Counter counter, Waiting ticket) {
    line.remove(ticket.id());
    witness.isCalled(ticket, agenda.now());
    counter.call(ticket.concern(), agenda.now());
    var call = new Call(counter.id, agenda.now());
    if (fate.noShow(ticket.waitedAt(agenda.now()))) {
      agenda.in(fate.patienceOfTheDesk(), () -> notThere(counter, ticket, call));
    } else {
      agenda.in(fate.talk(counter, ticket), () -> finish(counter, ticket, call));
    }
  }

  private void notThere(Counter counter, Waiting ticket, Call call) {
    turns.add(turn(ticket, call));
    fate.comesBack()
        .ifPresent(later -> agenda.in(later, () -> join(again(ticket, ticket.concern()))));
    writeUp(counter);
  }

  private void finish(Counter counter, Waiting ticket, Call call) {
    turns.add(turn(ticket, call));
    fate.forwardedTo().ifPresent(concern -> join(again(ticket, concern)));
    writeUp(counter);
  }

  private void writeUp(Counter counter) {
    counter.writeUp(agenda.now());
    agenda.in(
        fate.writingUp(),
        () -> {
          counter.putAway();
          decide(counter);
        });
  }

  private Waiting again(Waiting ticket, String concern) {
    return new Waiting(
        ticket.id(), concern, ticket.language(), ticket.urgent(), ticket.arrivedAt(), agenda.now());
  }

  private Turn turn(Waiting ticket, @Nullable Call call) {
    return new Turn(
        ticket.concern(),
        ticket.language(),
        ticket.urgent(),
        ticket.arrivedAt(),
        ticket.joinedAt(),
        call,
        agenda.now());
  }
}
