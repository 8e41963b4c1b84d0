package org.lotsenhaus.retention.report;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.people.PersonLinks;
import org.lotsenhaus.people.PersonLinks.Subject;
import org.lotsenhaus.people.PersonLinks.Target;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The person reads what is kept about them, by a link that staff hand over on paper. */
@RestController
class MyReportController {

  private final PersonLinks links;
  private final HandReport hand;
  private final PackReport pack;
  private final WriteZip zip;

  MyReportController(PersonLinks links, HandReport hand, PackReport pack, WriteZip zip) {
    this.links = links;
    this.hand = hand;
    this.pack = pack;
    this.zip = zip;
  }

  @GetMapping("/{city}/my/report/{token}")
  ResponseEntity<Page> before(Frame frame, @PathVariable String token) {
    target(token);
    return ReportController.kept(new MyReportPage(frame, here(frame, token), null));
  }

  private Target target(String token) {
    return Refusal.found(links.find(Subject.REPORT, token));
  }

  private static String here(Frame frame, String token) {
    return frame.to("/my/report/" + token);
  }

  @PostMapping("/{city}/my/report/{token}")
  ResponseEntity<Page> read(Frame frame, @PathVariable String token) {
    var target = target(token);
    var sheet = person(target).call(() -> hand.mine(frame, target.id()));
    return ReportController.kept(new MyReportPage(frame, here(frame, token), sheet));
  }

  private static Tenant person(Target target) {
    return Tenant.inside(target.compartment(), "person");
  }

  @PostMapping("/{city}/my/report/{token}/json")
  ResponseEntity<byte[]> json(@PathVariable String token) {
    var target = target(token);
    return ReportController.file(person(target).call(() -> hand.myJson(target.id())));
  }

  @PostMapping("/{city}/my/report/{token}/zip")
  void zip(Frame frame, @PathVariable String token, HttpServletResponse response)
      throws IOException {
    var target = target(token);
    var bundle = person(target).call(() -> pack.mine(frame, target.id()));
    var out = ReportController.asZip(response);
    person(target).carry(() -> zip.write(bundle, out));
  }
}
