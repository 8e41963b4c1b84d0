package org.lotsenhaus.signage.display;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.queue.Wait;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Words;

/**
 * What a call display shows at one moment, in German and one other language.
 *
 * @param calls newest first
 * @param closed when nobody is here, or null
 */
public record DisplayBoard(
    Words german,
    Words other,
    LocalDate date,
    LocalTime time,
    List<Call> calls,
    List<Queue> queues,
    @Nullable Closed closed,
    Message message)
    implements Page {

  /**
   * @param id the same as long as it is the same call
   * @param newest large for a while
   * @param fresh this very moment: it pulses
   * @param also what is said after the German, in the language of the ticket, or null
   */
  public record Call(
      String id,
      String number,
      String desk,
      boolean newest,
      boolean fresh,
      String said,
      @Nullable Speech also) {}

  public record Speech(String text, String language) {}

  public record Queue(String letter, String name, String otherName, Wait expected) {}

  public record Closed(Content german, Content other) {}

  public enum Message {
    HELP("care", "display.message_help"),
    LANGUAGES("talk", "display.message_languages");

    private final String icon;
    private final String key;

    Message(String icon, String key) {
      this.icon = icon;
      this.key = key;
    }

    public String icon() {
      return icon;
    }

    public String key() {
      return key;
    }
  }

  /** With a large first row, five calls need narrower ones. */
  public String layout() {
    if (calls.isEmpty() || !calls.getFirst().newest()) {
      return "lh-calls--even";
    }
    return calls.size() > 4 ? "lh-calls--full" : "";
  }
}
