package org.lotsenhaus.signage;

import java.time.LocalDateTime;
import java.util.List;
import org.lotsenhaus.queue.Outlook;
import org.lotsenhaus.ui.Qr;
import org.lotsenhaus.ui.Words;

/**
 * What is printed for somebody who took a number. No name, no concern.
 *
 * @param sides the same in each language of the slip, the first one leads
 * @param drawn local time
 */
public record Slip(
    SlipWidth width,
    String city,
    String label,
    LocalDateTime drawn,
    Outlook outlook,
    List<Side> sides,
    Qr qr) {

  public record Side(Words words, String letter, String directions, List<String> documents) {}
}
