package org.lotsenhaus.casework.documents.picture;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What could be drawn of a document.
 *
 * @param pages how many it has; 0 where they couldn't be counted
 * @param pictures JPEGs of the first of them
 */
public record Drawn(int pages, List<byte[]> pictures) {

  public static final Drawn NOTHING = new Drawn(0, List.of());

  /** Whoever wants to read on downloads it. */
  public static final int MOST = 3;

  private static final int MOST_BYTES = 4 * 1024 * 1024;

  void write(DataOutputStream out) throws IOException {
    out.writeInt(pages);
    out.writeInt(pictures.size());
    for (var picture : pictures) {
      out.writeInt(picture.length);
      out.write(picture);
    }
    out.flush();
  }

  /** Comes from a process that looked into a stranger's file, and is not believed more than it. */
  static Drawn read(DataInputStream in) throws IOException {
    int pages = within(in.readInt(), Integer.MAX_VALUE);
    int count = within(in.readInt(), MOST);
    var pictures = new ArrayList<byte[]>();
    for (int n = 0; n < count; n++) {
      var picture = new byte[within(in.readInt(), MOST_BYTES)];
      in.readFully(picture);
      pictures.add(picture);
    }
    return new Drawn(pages, pictures);
  }

  private static int within(int number, int most) throws IOException {
    if (number < 0 || number > most) {
      throw new IOException("not what was asked for");
    }
    return number;
  }
}
