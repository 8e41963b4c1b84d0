package org.lotsenhaus.casework.documents;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.casework.documents.scan.DocumentRefused;
import org.lotsenhaus.casework.documents.scan.DocumentRefused.Why;
import org.lotsenhaus.casework.documents.store.Description;
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
import org.springframework.web.multipart.MultipartFile;

/** The papers of a case, and handing in another. */
@RestController
class DocumentsController {

  private final DocumentsView view;
  private final Uploads uploads;
  private final KeepDocument keep;

  DocumentsController(DocumentsView view, Uploads uploads, KeepDocument keep) {
    this.view = view;
    this.uploads = uploads;
    this.keep = keep;
  }

  @GetMapping("/{city}/cases/{id}/documents")
  Page documents(Frame frame, @PathVariable UUID id) {
    return view.page(frame, id, Entries.none());
  }

  /** Where a request ends that was too large to be read; see {@link TooLargeToRead}. */
  @GetMapping(path = "/{city}/cases/{id}/documents", params = TooLargeToRead.SAID)
  ResponseEntity<Page> tooLarge(Frame frame, @PathVariable UUID id) {
    var entries = Entries.none();
    entries.wrong("file", Why.TOO_BIG.messageKey());
    return Refusal.answer(view.page(frame, id, entries));
  }

  @PostMapping("/{city}/cases/{id}/documents")
  ResponseEntity<Page> keep(
      Frame frame,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam MultiValueMap<String, String> typed) {
    var entries = Entries.typed(typed);
    var said = view.form(frame).description(entries, frame.today());
    try {
      var content = uploads.read(file);
      if (said.isPresent()) {
        return kept(frame, id, said.get(), content);
      }
    } catch (DocumentRefused refused) {
      entries.wrong("file", refused.why().messageKey());
    }
    return Refusal.answer(view.page(frame, id, entries));
  }

  private ResponseEntity<Page> kept(Frame frame, UUID id, Description said, byte[] content) {
    keep.keep(id, said, content);
    return Redirect.to(frame.to("/cases/" + id + "/documents?saved"));
  }
}
