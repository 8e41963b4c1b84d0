package org.lotsenhaus.casework.notes;

import java.time.Clock;
import java.util.UUID;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The timeline of a case, and writing into it. */
@RestController
class NotesController {

  private final NotesView view;
  private final WriteNote write;
  private final Clock clock;

  NotesController(NotesView view, WriteNote write, Clock clock) {
    this.view = view;
    this.write = write;
    this.clock = clock;
  }

  @GetMapping("/{city}/cases/{id}/notes")
  Page notes(Frame frame, @PathVariable UUID id) {
    return view.page(
        frame, id, Entries.none().with("kind", Note.Kind.TALK).with("day", frame.today()));
  }

  @PostMapping("/{city}/cases/{id}/notes")
  ResponseEntity<Page> write(
      Frame frame, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
    var entries = Entries.typed(typed);
    var note = view.form(frame, id).note(entries, clock);
    if (note.isEmpty()) {
      return Refusal.answer(view.page(frame, id, entries));
    }
    write.write(id, note.get());
    return Redirect.to(frame.to("/cases/" + id + "/notes?saved"));
  }
}
