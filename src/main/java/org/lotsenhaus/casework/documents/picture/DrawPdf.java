package org.lotsenhaus.casework.documents.picture;

import java.io.IOException;
import java.util.ArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The first pages of a PDF; nothing in it is carried out. */
final class DrawPdf {

  /** A stamp is not drawn as large as a letter. */
  private static final float MOST_SCALE = 4;

  private DrawPdf() {}

  static Drawn draw(byte[] content) throws IOException {
    try (var document = Loader.loadPDF(content)) {
      var renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true);
      int pages = document.getNumberOfPages();
      var pictures = new ArrayList<byte[]>();
      for (int n = 0; n < Math.min(pages, Drawn.MOST); n++) {
        float scale = scale(document.getPage(n));
        pictures.add(Picture.jpeg(renderer.renderImage(n, scale, ImageType.RGB)));
      }
      return new Drawn(pages, pictures);
    }
  }

  private static float scale(PDPage page) throws IOException {
    var box = page.getCropBox();
    float longest = Math.max(box.getWidth(), box.getHeight());
    if (!(longest > 1 && longest < Integer.MAX_VALUE)) {
      throw new IOException("a page without size");
    }
    return Math.min(MOST_SCALE, Picture.LONGEST / longest);
  }
}
