package org.lotsenhaus.casework.documents.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.lotsenhaus.casework.documents.store.DocumentType.JPEG;
import static org.lotsenhaus.casework.documents.store.DocumentType.PDF;
import static org.lotsenhaus.casework.documents.store.DocumentType.PNG;
import static org.lotsenhaus.casework.documents.store.DocumentType.WORD;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotsenhaus.casework.documents.Papers;

class DrawPicturesTest {

  @Test
  void the_first_pages_of_a_pdf_are_drawn_and_all_are_counted() throws IOException {
    var drawn = DrawPictures.of(PDF, Papers.pdf("Zeugnis", 5));
    assertThat(drawn.pages()).isEqualTo(5);
    assertThat(drawn.pictures()).hasSize(3);
    var first = image(drawn);
    assertThat(first.getHeight()).isBetween(1380, 1400);
    assertThat(darkPoints(first)).isBetween(1_000L, 100_000L);
  }

  private static long darkPoints(BufferedImage image) {
    var points = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    return java.util.Arrays.stream(points).filter(it -> (it & 0xff) < 100).count();
  }

  @Test
  void what_is_broken_or_closed_is_not_drawn() {
    var pdf = Papers.pdf("Zeugnis", 1);
    assertThatIOException().isThrownBy(() -> DrawPictures.of(PDF, Papers.pdfWithPassword()));
    assertThatIOException().isThrownBy(() -> DrawPictures.of(PDF, "%PDF-1.7".getBytes(ISO_8859_1)));
    assertThatException().isThrownBy(() -> DrawPictures.of(PNG, pdf));
  }

  @Test
  void a_large_photo_becomes_small() throws IOException {
    var drawn = image(DrawPictures.of(JPEG, Papers.picture("jpg", 5000, 3000)));
    assertThat(drawn.getWidth()).isBetween(1398, 1400);
    assertThat(drawn.getHeight()).isBetween(838, 840);
    var small = image(DrawPictures.of(PNG, Papers.picture("png", 40, 30)));
    assertThat(small.getWidth()).isEqualTo(40);
  }

  /** Red was on the left: it is above when the camera was turned to the right. */
  @ParameterizedTest
  @CsvSource({"1,5,10", "2,35,10", "3,35,10", "4,5,10", "5,10,5", "6,10,5", "7,10,35", "8,10,35"})
  void a_photo_stands_upright_however_the_camera_was_held(int number, int x, int y)
      throws IOException {
    var photo = withExif(Papers.picture("jpg", 40, 20), number);
    var drawn = image(DrawPictures.of(JPEG, photo));
    assertThat(drawn.getWidth()).isEqualTo(number > 4 ? 20 : 40);
    assertThat(drawn.getRGB(x, y) >> 16 & 0xff).as("red").isGreaterThan(200);
  }

  @Test
  void where_a_photo_was_taken_does_not_come_along() throws IOException {
    var photo = withExif(Papers.picture("jpg", 40, 20), 1);
    assertThat(new String(photo, ISO_8859_1)).contains("Exif", "51.3388N");
    var drawn = DrawPictures.of(JPEG, photo).pictures().getFirst();
    assertThat(new String(drawn, ISO_8859_1)).doesNotContain("Exif", "51.3388N");
  }

  @Test
  void a_small_file_that_claims_to_be_immense_is_not_believed() {
    assertThatIOException()
        .isThrownBy(() -> DrawPictures.of(PNG, claimingToBe(Papers.picture("png", 9, 9), 60_000)))
        .withMessageContaining("pixels");
  }

  @Test
  void letters_of_office_programs_are_not_drawn() throws IOException {
    assertThat(DrawPictures.of(WORD, Papers.zip("word/document.xml"))).isEqualTo(Drawn.NOTHING);
  }

  @Test
  void what_was_drawn_is_told_and_understood() throws IOException {
    var told = new ByteArrayOutputStream();
    DrawPictures.of(PDF, Papers.pdf("Zeugnis", 2)).write(new DataOutputStream(told));
    var heard = Drawn.read(in(told.toByteArray()));
    assertThat(heard.pages()).isEqualTo(2);
    assertThat(heard.pictures()).hasSize(2);
  }

  @Test
  void a_process_that_was_taken_over_can_not_fill_the_house() {
    var many = ByteBuffer.allocate(8).putInt(1).putInt(1_000).array();
    var large = ByteBuffer.allocate(12).putInt(1).putInt(1).putInt(2_000_000_000).array();
    assertThatIOException().isThrownBy(() -> Drawn.read(in(many)));
    assertThatIOException().isThrownBy(() -> Drawn.read(in(large)));
  }

  private static DataInputStream in(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }

  private static BufferedImage image(Drawn drawn) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(drawn.pictures().getFirst()));
  }

  /** As cameras write it: how it was held, and where. */
  private static byte[] withExif(byte[] jpeg, int orientation) {
    var place = "51.3388N 6.5853E".getBytes(ISO_8859_1);
    var exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + place.length);
    exif.put("Exif\0\0".getBytes(ISO_8859_1)).put("MM".getBytes(ISO_8859_1));
    exif.putShort((short) 42).putInt(8).putShort((short) 1);
    exif.putShort((short) 0x0112).putShort((short) 3).putInt(1);
    exif.putShort((short) orientation).putShort((short) 0).putInt(0).put(place);
    var whole = ByteBuffer.allocate(jpeg.length + exif.capacity() + 4);
    whole.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.capacity() + 2));
    return whole.put(exif.array()).put(jpeg, 2, jpeg.length - 2).array();
  }

  private static byte[] claimingToBe(byte[] png, int size) {
    var sum = new CRC32();
    var changed = ByteBuffer.wrap(png).putInt(16, size).putInt(20, size);
    sum.update(png, 12, 17);
    return changed.putInt(29, (int) sum.getValue()).array();
  }
}
