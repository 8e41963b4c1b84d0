package org.lotsenhaus.admin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.blueprint.Blueprint;
import org.lotsenhaus.blueprint.BlueprintRefused;
import org.lotsenhaus.blueprint.ExportBlueprint;
import org.lotsenhaus.blueprint.ImportBlueprint;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The city as a file: check one, see what it would change, take it in; or get one. */
@RestController
class BlueprintController {

  private static final MediaType YAML =
      new MediaType("application", "yaml", StandardCharsets.UTF_8);

  private final ImportBlueprint importBlueprint;
  private final ExportBlueprint export;

  BlueprintController(ImportBlueprint importBlueprint, ExportBlueprint export) {
    this.importBlueprint = importBlueprint;
    this.export = export;
  }

  @GetMapping("/{city}/admin/blueprint")
  Page blueprint(Frame frame) {
    return BlueprintPage.empty(frame);
  }

  @PostMapping("/{city}/admin/blueprint")
  ResponseEntity<Page> take(
      Frame frame,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "") String yaml,
      @RequestParam(defaultValue = "check") String step)
      throws IOException {
    var given = file == null || file.isEmpty() ? yaml.strip() : text(file);
    try {
      return take(frame, given, ImportBlueprint.readFor(frame.slug(), given), step);
    } catch (BlueprintRefused refused) {
      var problems = refused.problems().stream().map(it -> it.in(frame.words())).toList();
      return answer(new BlueprintPage(frame, given, problems, null));
    }
  }

  private static String text(MultipartFile file) throws IOException {
    return new String(file.getBytes(), StandardCharsets.UTF_8);
  }

  private ResponseEntity<Page> take(Frame frame, String yaml, Blueprint blueprint, String step) {
    if (step.equals("apply")) {
      importBlueprint.apply(blueprint);
      return Redirect.to(frame.to("/admin/blueprint?saved"));
    }
    var changes =
        importBlueprint.preview(blueprint).stream().map(it -> it.in(frame.words())).toList();
    return answer(new BlueprintPage(frame, yaml, List.of(), changes));
  }

  private static ResponseEntity<Page> answer(Page page) {
    return ResponseEntity.status(page.status()).body(page);
  }

  @GetMapping("/{city}/admin/export/city")
  ResponseEntity<byte[]> city(Frame frame) {
    return file(frame.slug() + ".yaml", export.city());
  }

  @GetMapping("/{city}/admin/export/catalogue")
  ResponseEntity<byte[]> catalogue(Frame frame) {
    return file(frame.slug() + "-catalogue.yaml", export.catalogue());
  }

  private static ResponseEntity<byte[]> file(String name, String yaml) {
    var attachment = ContentDisposition.attachment().filename(name).build();
    return ResponseEntity.ok()
        .contentType(YAML)
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
        .body(yaml.getBytes(StandardCharsets.UTF_8));
  }
}
