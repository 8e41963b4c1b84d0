package org.lotsenhaus.casework.documents.picture;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.casework.documents.Papers;
import org.lotsenhaus.casework.documents.store.DocumentType;

/** With real processes. */
class DrawApartTest {

  private final DrawApart draw = new DrawApart();

  @Test
  void another_process_draws_and_what_it_can_not_draw_is_nothing() {
    var drawn = draw.draw(DocumentType.PDF, Papers.pdf("Zeugnis", 1));
    assertThat(drawn.pages()).isEqualTo(1);
    assertThat(drawn.pictures()).hasSize(1);
    assertThat(draw.draw(DocumentType.PDF, "%PDF-1.4 nothing".getBytes(US_ASCII)))
        .isEqualTo(Drawn.NOTHING);
  }

  @Test
  void what_takes_too_long_is_broken_off_and_nothing() {
    var hasty = new DrawApart(Duration.ofMillis(30));
    assertThat(hasty.draw(DocumentType.PDF, Papers.pdf("Zeugnis", 1))).isEqualTo(Drawn.NOTHING);
  }

  @Test
  void no_process_begins_for_what_is_never_drawn() {
    var before = children();
    assertThat(draw.draw(DocumentType.WORD, Papers.zip("word/document.xml")))
        .isEqualTo(Drawn.NOTHING);
    assertThat(before).containsAll(children());
  }

  /** One that was broken off before may still be ending. */
  private static Set<Long> children() {
    return ProcessHandle.current().children().map(ProcessHandle::pid).collect(toSet());
  }
}
