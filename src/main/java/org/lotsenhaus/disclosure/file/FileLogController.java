package org.lotsenhaus.disclosure.file;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.people.People;
import org.lotsenhaus.people.PersonLinks;
import org.lotsenhaus.people.PersonLinks.Subject;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Lexicon;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.PublicAddress;
import org.lotsenhaus.ui.Qr;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The person reads who looked into their file, by a link that staff hand over on paper. */
@RestController
class FileLogController {

  private static final Duration READABLE = Duration.ofDays(90);

  private final People people;
  private final PersonLinks links;
  private final FileLog log;
  private final PublicAddress address;
  private final Lexicon lexicon;
  private final Audit audit;
  private final TransactionTemplate transaction;

  FileLogController(
      People people,
      PersonLinks links,
      FileLog log,
      PublicAddress address,
      Lexicon lexicon,
      Audit audit,
      TransactionTemplate transaction) {
    this.people = people;
    this.links = links;
    this.log = log;
    this.address = address;
    this.lexicon = lexicon;
    this.audit = audit;
    this.transaction = transaction;
  }

  /** Each time a new link: only a hash of it is kept. */
  @PostMapping("/{city}/people/{id}/log-link")
  Page link(Frame frame, @PathVariable UUID id) {
    return Objects.requireNonNull(transaction.execute(status -> handed(frame, id)));
  }

  private FileLinkPage handed(Frame frame, UUID id) {
    var person = Refusal.found(people.held(id));
    var token = links.open(Subject.FILE, id, person.compartment(), READABLE);
    audit.wrote("gave a link to the log", RegisterPerson.subject(id));
    var language = person.profile().readable();
    var link = address.of(frame.to("/my/file/" + token + "?lang=" + language.tag()));
    return new FileLinkPage(frame, id, lexicon.in(language), link, Qr.of(link));
  }

  @GetMapping("/{city}/my/file/{token}")
  Page read(Frame frame, @PathVariable String token) {
    var target = Refusal.found(links.find(Subject.FILE, token));
    return Tenant.inside(target.compartment(), "person").call(() -> log.of(frame, target.id()));
  }
}
