package org.lotsenhaus.retention.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lotsenhaus.casework.documents.store.CaseDocument;
import org.lotsenhaus.casework.documents.store.Contents;
import org.lotsenhaus.casework.documents.store.Contents.Infected;
import org.lotsenhaus.casework.documents.store.DocumentKeys.KeyMissing;
import org.lotsenhaus.casework.documents.store.DocumentSafe.Tampered;
import org.lotsenhaus.retention.report.ReportFile.Handed;
import org.lotsenhaus.ui.PageRenderer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * One file with the papers, the report to read and the report as JSON. One paper after the other is
 * unlocked in memory and sent; none lies open anywhere, and the database isn't kept waiting for a
 * slow line.
 */
@Component
class WriteZip {

  private final Contents contents;
  private final PageRenderer pages;
  private final JsonMapper json;
  private final TransactionTemplate transaction;

  WriteZip(
      Contents contents, PageRenderer pages, JsonMapper json, TransactionTemplate transaction) {
    this.contents = contents;
    this.pages = pages;
    this.json = json;
    this.transaction = transaction;
  }

  void write(Bundle bundle, OutputStream out) throws IOException {
    try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      zip.setLevel(Deflater.BEST_SPEED);
      var handed = new ArrayList<Handed>();
      for (var paper : bundle.papers()) {
        handed.add(add(zip, paper, PaperName.of(handed.size() + 1, paper)));
      }
      var file = new ReportFile(bundle.words().sheet(bundle.report()), handed);
      add(zip, new ZipEntry("auskunft.html"), pages.html(file).getBytes(StandardCharsets.UTF_8));
      add(
          zip,
          new ZipEntry("auskunft.json"),
          json.writerWithDefaultPrettyPrinter().writeValueAsBytes(bundle.report()));
    }
  }

  private Handed add(ZipOutputStream zip, CaseDocument paper, String name) throws IOException {
    var title = paper.description().name();
    try {
      var content = Objects.requireNonNull(transaction.execute(status -> contents.of(paper)));
      var entry = new ZipEntry(PaperName.FOLDER + name);
      entry.setTime(paper.keptAt().toEpochMilli());
      add(zip, entry, content);
      return new Handed(title, name, "");
    } catch (Infected virus) {
      return new Handed(title, "", "my-data.paper_infected");
    } catch (KeyMissing | Tampered closed) {
      return new Handed(title, "", "my-data.paper_closed");
    }
  }

  private static void add(ZipOutputStream zip, ZipEntry entry, byte[] content) throws IOException {
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
