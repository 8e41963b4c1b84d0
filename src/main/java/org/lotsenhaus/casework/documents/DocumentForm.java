package org.lotsenhaus.casework.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.casework.documents.store.Description;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.people.Topic;

/**
 * What there is to say of a paper.
 *
 * @param names what papers are called in this city; others may be typed
 * @param most how many megabytes a file may have
 */
public record DocumentForm(List<String> names, List<Choice> topics, long most) {

  private static final int LONGEST = 200;

  static DocumentForm of(CityPlan plan, CaseWords words, long most) {
    var language = words.words().language();
    return new DocumentForm(
        plan.catalogue().documents().stream()
            .filter(it -> it.validOn(plan.day()))
            .map(it -> it.name().in(language))
            .distinct()
            .sorted()
            .toList(),
        words.topics(),
        most);
  }

  Optional<Description> description(Entries typed, LocalDate today) {
    var name = typed.required("name", LONGEST);
    var topic = Optional.ofNullable(typed.maybeOneOf("topic", topics));
    var dated = Optional.ofNullable(typed.day("dated"));
    if (dated.filter(it -> it.isAfter(today)).isPresent()) {
      typed.wrong("dated", "cases-staff.wrong_later");
    }
    return typed.isFine()
        ? Optional.of(
            new Description(name, topic.map(Topic::valueOf), typed.isOn("confidential"), dated))
        : Optional.empty();
  }
}
