package org.lotsenhaus.retention.report;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.UUID;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.retention.report.DraftPage.Note;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whoever accompanies somebody makes the report about them, and hands it over. */
@RestController
class ReportController {

  private static final int LONGEST = 500;

  private final MakeReport make;
  private final HandReport hand;
  private final PackReport pack;
  private final WriteZip zip;
  private final CityPlans plans;

  ReportController(
      MakeReport make, HandReport hand, PackReport pack, WriteZip zip, CityPlans plans) {
    this.make = make;
    this.hand = hand;
    this.pack = pack;
    this.zip = zip;
    this.plans = plans;
  }

  @GetMapping("/{city}/people/{id}/report")
  Page draft(Frame frame, @PathVariable UUID id) {
    return draft(frame, id, Entries.none());
  }

  private DraftPage draft(Frame frame, UUID id, Entries entries) {
    var draft = make.draft(id);
    var zone = plans.current().city().zone();
    return new DraftPage(
        frame,
        id,
        draft.person().shownName(frame.words()),
        draft.whole(),
        draft.notes().stream()
            .map(it ->
                new Note(
                    String.valueOf(it.get("id")),
                    frame
                        .words()
                        .dateWithYear(
                            Instant.parse(String.valueOf(it.get("at"))).atZone(zone).toLocalDate()),
                    Boolean.TRUE.equals(it.get("confidential")),
                    String.valueOf(it.get("text"))))
            .toList(),
        entries);
  }

  @PostMapping("/{city}/people/{id}/report")
  ResponseEntity<Page> make(
      Frame frame, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
    var typed = Entries.typed(sent);
    var leftOut = typed.all("left_out");
    var why = leftOut.isEmpty() ? null : typed.required("why", LONGEST);
    if (!typed.isFine()) {
      return Refusal.answer(draft(frame, id, typed));
    }
    return Redirect.to(frame.to("/people/" + id + "/report/" + make.make(id, leftOut, why)));
  }

  @GetMapping("/{city}/people/{id}/report/{report}")
  ResponseEntity<Page> report(Frame frame, @PathVariable UUID id, @PathVariable UUID report) {
    return kept(new ReportPage(frame, id, report, hand.sheet(id, report), false));
  }

  @GetMapping(path = "/{city}/people/{id}/report/{report}", params = "ours")
  ResponseEntity<Page> ours(Frame frame, @PathVariable UUID id, @PathVariable UUID report) {
    return kept(new ReportPage(frame, id, report, hand.ours(frame, id, report), true));
  }

  /** By nobody on the way: this is all that is known of somebody. */
  static ResponseEntity<Page> kept(Page page) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header("Referrer-Policy", "no-referrer")
        .body(page);
  }

  @GetMapping("/{city}/people/{id}/report/{report}/json")
  ResponseEntity<byte[]> json(@PathVariable UUID id, @PathVariable UUID report) {
    return file(hand.json(id, report));
  }

  static ResponseEntity<byte[]> file(byte[] json) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.APPLICATION_JSON)
        .header(
            "Content-Disposition",
            ContentDisposition.attachment().filename("auskunft.json").build().toString())
        .body(json);
  }

  @GetMapping("/{city}/people/{id}/report/{report}/zip")
  void zip(@PathVariable UUID id, @PathVariable UUID report, HttpServletResponse response)
      throws IOException {
    var bundle = pack.pack(id, report);
    zip.write(bundle, asZip(response));
  }

  static OutputStream asZip(HttpServletResponse response) throws IOException {
    response.setContentType("application/zip");
    response.setHeader("Cache-Control", CacheControl.noStore().getHeaderValue());
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader(
        "Content-Disposition",
        ContentDisposition.attachment().filename("auskunft.zip").build().toString());
    return response.getOutputStream();
  }

  @PostMapping("/{city}/people/{id}/report/{report}/link")
  ResponseEntity<Page> link(Frame frame, @PathVariable UUID id, @PathVariable UUID report) {
    return kept(hand.link(frame, id, report));
  }
}
