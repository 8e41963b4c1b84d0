package org.lotsenhaus.casework.documents;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Files as people bring them. */
public final class Papers {

  private Papers() {}

  public static byte[] pdf(String text, int pages) {
    try (var document = written(text, pages)) {
      return bytes(document);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  public static byte[] pdfWithPassword() {
    try (var document = written("geheim", 1)) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return bytes(document);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static PDDocument written(String text, int pages) throws IOException {
    var document = new PDDocument();
    for (int n = 0; n < pages; n++) {
      var page = new PDPage();
      document.addPage(page);
      try (var pen = new PDPageContentStream(document, page)) {
        pen.beginText();
        pen.setFont(new PDType1Font(FontName.HELVETICA_BOLD), 30);
        pen.newLineAtOffset(70, 650);
        pen.showText(text);
        pen.endText();
      }
    }
    return document;
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  /** Red on the left, blue on the right. */
  public static byte[] picture(String format, int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height);
    pen.setColor(Color.BLUE);
    pen.fillRect(width / 2, 0, width, height);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  public static byte[] zip(String... names) {
    var bytes = new ByteArrayOutputStream();
    try (var archive = new ZipOutputStream(bytes)) {
      for (var name : names) {
        archive.putNextEntry(new ZipEntry(name));
        archive.write("<xml/>".getBytes(StandardCharsets.US_ASCII));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
