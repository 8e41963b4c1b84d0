package org.lotsenhaus.casework.documents.picture;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.lotsenhaus.casework.documents.store.DocumentType;

/**
 * Draws the first pages of a document. The house does so in a process with little memory and time
 * ({@link DrawApart}): what strangers hand in may be made to use up both.
 */
public final class DrawPictures {

  private DrawPictures() {}

  /** The command {@code draw TYPE}: reads the document, writes the pictures. */
  public static int run(List<String> arguments) {
    var out = System.out;
    // what libraries have to say must not get between the pictures
    System.setOut(new PrintStream(PrintStream.nullOutputStream()));
    return run(DocumentType.valueOf(arguments.getFirst()), System.in, out);
  }

  private static int run(DocumentType type, InputStream in, PrintStream out) {
    try {
      var drawn = of(type, in.readAllBytes());
      drawn.write(new DataOutputStream(new BufferedOutputStream(out)));
      return 0;
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError unreadable) {
      return 1;
    }
  }

  public static Drawn of(DocumentType type, byte[] content) throws IOException {
    ImageIO.setUseCache(false);
    return switch (type) {
      case PDF -> DrawPdf.draw(content);
      case JPEG, PNG -> DrawPhoto.draw(content);
      case WORD, OPEN_TEXT -> Drawn.NOTHING;
    };
  }
}
