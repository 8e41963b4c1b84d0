package org.lotsenhaus.casework.list;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.toMap;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.casework.CaseAccess.Kind;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.casework.list.CaseLists.Line;
import org.lotsenhaus.casework.list.CasesPage.Found;
import org.lotsenhaus.casework.list.CasesPage.Row;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.people.FindPeople;
import org.lotsenhaus.people.People;
import org.lotsenhaus.people.Person;
import org.lotsenhaus.people.PersonRecords;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class CasesView {

  private final CaseLists lists;
  private final People people;
  private final FindPeople find;
  private final PersonRecords records;
  private final CityPlans plans;

  CasesView(
      CaseLists lists, People people, FindPeople find, PersonRecords records, CityPlans plans) {
    this.lists = lists;
    this.people = people;
    this.find = find;
    this.records = records;
    this.plans = plans;
  }

  @Transactional(readOnly = true)
  public CasesPage page(Frame frame) {
    var words = words(frame);
    return new CasesPage(frame, rows(lists.mine(), words), rows(lists.shared(), words), "", null);
  }

  private CaseWords words(Frame frame) {
    return CaseWords.of(frame, plans.current().city().zone());
  }

  /** What is due next stands first, then by name. */
  private List<Row> rows(List<Line> lines, CaseWords words) {
    var names = names(lines, words);
    var alphabet = Collator.getInstance(Locale.GERMAN);
    return lines.stream()
        .filter(it -> names.containsKey(it.person()))
        .sorted(
            comparing(Line::due, nullsLast(naturalOrder()))
                .thenComparing(it -> names.getOrDefault(it.person(), ""), alphabet))
        .map(it -> row(it, names.getOrDefault(it.person(), ""), words))
        .toList();
  }

  private Map<UUID, String> names(List<Line> lines, CaseWords words) {
    return people.shownNames(lines.stream().map(Line::person).toList(), words.words());
  }

  private static Row row(Line line, String name, CaseWords words) {
    var kind = line.kind();
    return new Row(
        line.id(),
        name,
        words.say(line.phase()),
        kind == null || kind == Kind.MANAGER
            ? ""
            : words.words().plain("cases-staff.as_" + kind.name().toLowerCase(Locale.ROOT)),
        line.due() == null ? null : words.due(line.due(), null));
  }

  @Transactional(readOnly = true)
  public CasesPage search(Frame frame, String asked) {
    var words = words(frame);
    var found = find.byName(asked);
    var behind = records.behind(found.stream().map(Person::id).toList());
    var open =
        lists.ofPeople(behind.keySet()).stream()
            .collect(
                toMap(
                    it -> behind.getOrDefault(it.person(), it.person()),
                    Function.identity(),
                    (one, other) -> one));
    return new CasesPage(
        frame,
        List.of(),
        List.of(),
        asked,
        found.stream().map(it -> found(it, open.get(it.id()), words)).toList());
  }

  private static Found found(Person person, @Nullable Line open, CaseWords words) {
    var year = person.profile().born().map(it -> String.valueOf(it.date().getYear())).orElse("");
    return new Found(
        person.id(),
        person.shownName(words.words()),
        person.blocked() ? "" : year,
        open == null ? null : open.id());
  }

  @Transactional(readOnly = true)
  public NewCasePage begin(Frame frame, UUID id, boolean refused) {
    var person = people.held(id);
    return new NewCasePage(frame, id, Refusal.found(person).shownName(frame.words()), refused);
  }
}
