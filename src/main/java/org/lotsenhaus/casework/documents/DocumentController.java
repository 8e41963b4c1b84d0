package org.lotsenhaus.casework.documents;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.lotsenhaus.casework.documents.DownloadDocument.Download;
import org.lotsenhaus.casework.documents.store.Contents.Infected;
import org.lotsenhaus.casework.documents.store.DocumentKeys.KeyMissing;
import org.lotsenhaus.casework.documents.store.DocumentSafe.Tampered;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** One paper of a case: looking at it, downloading it, taking it out. */
@RestController
class DocumentController {

  private static final String POLICY = "Content-Security-Policy";

  private final DocumentView view;
  private final DownloadDocument download;
  private final RemoveDocument remove;

  DocumentController(DocumentView view, DownloadDocument download, RemoveDocument remove) {
    this.view = view;
    this.download = download;
    this.remove = remove;
  }

  @GetMapping("/{city}/cases/{id}/documents/{document}")
  ResponseEntity<Page> document(Frame frame, @PathVariable UUID id, @PathVariable UUID document) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(view.page(frame, id, document));
  }

  /** What can't be opened has a page that says so. */
  @GetMapping("/{city}/cases/{id}/documents/{document}/file")
  ResponseEntity<?> file(Frame frame, @PathVariable UUID id, @PathVariable UUID document) {
    try {
      return file(download.download(id, document));
    } catch (Infected | KeyMissing | Tampered closed) {
      return Redirect.to(frame.to("/cases/" + id + "/documents/" + document));
    }
  }

  /** Never shown in the browser itself: whatever is in it, it can't speak for this house. */
  private static ResponseEntity<byte[]> file(Download download) {
    var document = download.document();
    var name =
        ContentDisposition.attachment()
            .filename(document.fileName(), StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(document.type().media()))
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .header(POLICY, "default-src 'none'; sandbox")
        .cacheControl(CacheControl.noStore())
        .body(download.content());
  }

  @PostMapping("/{city}/cases/{id}/documents/{document}/removal")
  ResponseEntity<Page> remove(Frame frame, @PathVariable UUID id, @PathVariable UUID document) {
    remove.remove(id, document);
    return Redirect.to(frame.to("/cases/" + id + "/documents?saved"));
  }
}
