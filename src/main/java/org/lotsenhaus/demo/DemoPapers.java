package org.lotsenhaus.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.lotsenhaus.casework.documents.StoreDocument;
import org.lotsenhaus.casework.documents.picture.DrawPictures;
import org.lotsenhaus.casework.documents.picture.Drawn;
import org.lotsenhaus.casework.documents.scan.Inspection.Inspected;
import org.lotsenhaus.casework.documents.store.CaseDocument.Scan;
import org.lotsenhaus.casework.documents.store.Description;
import org.lotsenhaus.casework.documents.store.DocumentType;
import org.lotsenhaus.people.Topic;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Papers of people who don't exist. As the house writes them itself, it draws them itself, too. */
@Component
@Profile("demo")
class DemoPapers {

  /**
   * @param photo whether it was photographed instead of sent
   */
  private record Paper(String name, boolean photo, List<String> lines) {}

  private static final Map<Topic, Paper> PAPERS =
      Map.of(
          Topic.RECOGNITION,
          new Paper(
              "Übersetzung des Diploms",
              false,
              List.of(
                  "Übersetzung aus dem Arabischen (Beispiel)",
                  "",
                  "Universität, Fakultät für Pharmazie",
                  "Diplom: Bachelor der Pharmazie, 10 Semester",
                  "Gesamtnote: sehr gut",
                  "",
                  "Übersetzt für das Verfahren zur Anerkennung.")),
          Topic.HOUSING,
          new Paper(
              "Wohnberechtigungsschein",
              true,
              List.of(
                  "Wohnberechtigungsschein (Beispiel)",
                  "",
                  "Zwei Personen, zwei Räume, bis 65 Quadratmeter",
                  "Dringlichkeit: Aufzug oder Erdgeschoss",
                  "Gültig ein Jahr.")));

  private final StoreDocument store;

  DemoPapers(StoreDocument store) {
    this.store = store;
  }

  /** Somebody who needs help with this brings the paper that belongs to it, if there is one. */
  void handIn(UUID caseId, Topic topic) {
    Optional.ofNullable(PAPERS.get(topic)).ifPresent(it -> handIn(caseId, topic, it));
  }

  private void handIn(UUID caseId, Topic topic, Paper paper) {
    var said = new Description(paper.name(), Optional.of(topic), false, Optional.empty());
    try {
      var pdf = written(paper.lines());
      var drawn = DrawPictures.of(DocumentType.PDF, pdf);
      store.store(
          caseId,
          said,
          paper.photo() ? drawn.pictures().getFirst() : pdf,
          new Inspected(paper.photo() ? DocumentType.JPEG : DocumentType.PDF, Scan.UNSCANNED),
          new Drawn(1, drawn.pictures()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] written(List<String> lines) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (var pen = new PDPageContentStream(document, page)) {
        pen.beginText();
        pen.setFont(new PDType1Font(FontName.HELVETICA), 15);
        pen.setLeading(26);
        pen.newLineAtOffset(70, 740);
        for (var line : lines) {
          pen.showText(line);
          pen.newLine();
        }
        pen.endText();
      }
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
