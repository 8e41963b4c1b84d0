package org.lotsenhaus.people.intake;

import java.util.List;
import org.lotsenhaus.people.Consent;
import org.lotsenhaus.people.Consents;
import org.lotsenhaus.people.FindPeople;
import org.lotsenhaus.people.People;
import org.lotsenhaus.people.Person;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds people by any spelling of their names. */
@RestController
class PeopleController {

  private static final int NEWEST = 10;

  private final FindPeople find;
  private final People people;
  private final Consents consents;
  private final TransactionTemplate database;

  PeopleController(
      FindPeople find, People people, Consents consents, TransactionTemplate database) {
    this.find = find;
    this.people = people;
    this.consents = consents;
    this.database = database;
  }

  @GetMapping("/{city}/people")
  Page people(Frame frame, @RequestParam(defaultValue = "") String q) {
    var asked = q.strip();
    return database.execute(status ->
        new PeoplePage(
            frame,
            asked,
            rows(frame, asked.isEmpty() ? find.newest(NEWEST) : find.byName(asked)),
            rows(frame, asked.isEmpty() ? shared() : List.of())));
  }

  private static List<PersonRow> rows(Frame frame, List<Person> found) {
    var words = new PersonWords(frame.words());
    return found.stream().map(words::row).toList();
  }

  private List<Person> shared() {
    return people.all(consents.sharedWithUs().stream().map(Consent::person).distinct().toList());
  }
}
