package org.lotsenhaus.disclosure;

import java.util.List;
import java.util.UUID;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.disclosure.Copies.Copied;
import org.lotsenhaus.disclosure.Disclosure.Answer;
import org.lotsenhaus.disclosure.Disclosure.Decision;
import org.lotsenhaus.disclosure.Disclosure.Request;
import org.lotsenhaus.people.People;
import org.lotsenhaus.people.Person;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.shared.Tenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A request's way: asked, decided by somebody else, answered by those who hold the data, read. */
@Service
public class HandleDisclosure {

  private final Disclosures disclosures;
  private final Copies copies;
  private final People people;
  private final Audit audit;

  HandleDisclosure(Disclosures disclosures, Copies copies, People people, Audit audit) {
    this.disclosures = disclosures;
    this.copies = copies;
    this.people = people;
    this.audit = audit;
  }

  /**
   * @throws OwnArea when one holds the area oneself: there is nothing to ask for
   */
  @Transactional
  public UUID ask(Request request) {
    if (Tenant.bound().holds(request.area())) {
      throw new OwnArea();
    }
    var id = disclosures.insert(request);
    audit.wrote("asked for disclosure", subject(id));
    return id;
  }

  /**
   * @throws NotYours when it is one's own request, or decided already
   */
  @Transactional
  public void decide(UUID id, Decision decision, String why) {
    if (!disclosures.decide(id, decision, why)) {
      throw new NotYours();
    }
    audit.wrote(
        decision == Decision.GRANTED ? "granted a disclosure" : "refused a disclosure",
        subject(id));
  }

  /**
   * Copies the fields that were granted, and no others. Where nothing is known or all is kept back,
   * nothing is released: an empty copy would tell that somebody is known.
   *
   * @throws NotYours when it isn't to be answered here, or by this person's record
   */
  @Transactional
  public void release(UUID id, UUID whom) {
    var disclosure = disclosures.byId(id).filter(Disclosure::isToAnswer).orElseThrow(NotYours::new);
    var area = disclosure.request().area();
    var person =
        people.byId(whom).filter(it -> it.compartment().equals(area)).orElseThrow(NotYours::new);
    var copied = copied(disclosure.request().fields(), person);
    if (copied.isEmpty()) {
      releaseNothing(id, "");
      return;
    }
    if (!disclosures.answer(id, Answer.RELEASED, "")) {
      throw new NotYours();
    }
    copies.put(disclosure, copied);
    audit.wrote("released a disclosure", RegisterPerson.subject(whom), subject(id));
  }

  private static List<Copied> copied(List<Field> fields, Person person) {
    return fields.stream()
        .filter(it -> !it.isKeptBack(person))
        .flatMap(field -> field.of(person).map(it -> new Copied(field, it)).stream())
        .toList();
  }

  @Transactional
  public void releaseNothing(UUID id, String why) {
    if (!disclosures.answer(id, Answer.NOTHING, why)) {
      throw new NotYours();
    }
    audit.wrote("released nothing", subject(id));
  }

  /**
   * @throws NotYours when it is another's, not ready, or was read before
   */
  @Transactional
  public List<Copied> read(UUID id) {
    var copied = copies.take(id).orElseThrow(NotYours::new);
    if (!disclosures.noteReading(id)) {
      throw new NotYours();
    }
    audit.read("read a disclosure", subject(id), "disclosure");
    return copied;
  }

  static String subject(UUID id) {
    return "disclosure " + id;
  }

  /** One need not ask where one may look. */
  public static final class OwnArea extends RuntimeException {}

  public static final class NotYours extends RuntimeException {}
}
