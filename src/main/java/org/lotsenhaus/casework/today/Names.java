package org.lotsenhaus.casework.today;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lotsenhaus.casework.Cases;
import org.lotsenhaus.people.People;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;

/** What the people of cases are called in lists. */
@Component
class Names {

  private final Cases cases;
  private final People people;

  Names(Cases cases, People people) {
    this.cases = cases;
    this.people = people;
  }

  Map<UUID, String> ofCases(Collection<UUID> ids, Words words) {
    var whose = cases.people(ids);
    var named = people.shownNames(whose.values(), words);
    return whose.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, it -> named.getOrDefault(it.getValue(), "")));
  }
}
