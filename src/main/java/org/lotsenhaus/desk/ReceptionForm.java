package org.lotsenhaus.desk;

import org.jspecify.annotations.Nullable;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.queue.Channel;
import org.lotsenhaus.queue.TakeTicket.Wish;
import org.lotsenhaus.queue.Urgency;
import org.lotsenhaus.shared.Language;

/**
 * What the reception enters for somebody.
 *
 * @param concern key, or empty when none was chosen yet
 * @param urgency the reason to go first, or null
 */
public record ReceptionForm(
    String concern,
    String language,
    boolean stepFree,
    boolean smallChildren,
    @Nullable Urgency urgency) {

  static final ReceptionForm EMPTY = new ReceptionForm("", "de", false, false, null);

  Wish wish(Site site, String requestKey) {
    return new Wish(
        concern,
        site.key(),
        Language.ofFirstWave(language).orElse(Language.GERMAN),
        Channel.RECEPTION,
        stepFree,
        smallChildren,
        urgency,
        requestKey);
  }
}
