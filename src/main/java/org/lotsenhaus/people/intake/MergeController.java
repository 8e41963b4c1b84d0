package org.lotsenhaus.people.intake;

import java.util.UUID;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.people.MergePeople;
import org.lotsenhaus.people.MergePeople.NotMergeable;
import org.lotsenhaus.people.People;
import org.lotsenhaus.people.Person;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One person or two: somebody looks, decides, and can take it back. */
@RestController
class MergeController {

  private final People people;
  private final MergePeople merge;

  MergeController(People people, MergePeople merge) {
    this.people = people;
    this.merge = merge;
  }

  @GetMapping("/{city}/people/{id}/merge")
  Page compare(Frame frame, @PathVariable UUID id, @RequestParam UUID other) {
    var words = new PersonWords(frame.words());
    return new MergePage(frame, words.row(held(id)), words.row(held(other)));
  }

  private Person held(UUID id) {
    return Refusal.found(people.held(id));
  }

  @PostMapping("/{city}/people/{id}/merge")
  ResponseEntity<Page> merge(Frame frame, @PathVariable UUID id, @RequestParam UUID other) {
    held(id);
    held(other);
    try {
      merge.merge(id, other);
      return back(frame, id, "?merged");
    } catch (NotMergeable changedMeanwhile) {
      // the page shows how it stands
      return back(frame, id, "");
    }
  }

  private static ResponseEntity<Page> back(Frame frame, UUID id, String outcome) {
    return Redirect.to(frame.to("/people/" + id + outcome));
  }

  @PostMapping("/{city}/people/{id}/merge/undo")
  ResponseEntity<Page> undo(Frame frame, @PathVariable UUID id) {
    merge.undo(held(id).id());
    return back(frame, id, "?separated");
  }

  @PostMapping("/{city}/people/{id}/different")
  ResponseEntity<Page> areDifferent(Frame frame, @PathVariable UUID id, @RequestParam UUID other) {
    merge.areDifferent(held(id).id(), held(other).id());
    return back(frame, id, "");
  }
}
