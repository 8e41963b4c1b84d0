package org.lotsenhaus.signage.kiosk;

import org.jspecify.annotations.Nullable;
import org.lotsenhaus.queue.Wait;
import org.lotsenhaus.ui.Page;

/**
 * The last question before the number, which one may leave unanswered.
 *
 * @param urgentDays who holds papers that expire so soon should say so at the reception
 * @param requestKey touched twice, the button draws one number
 */
public record KioskWishPage(
    Kiosk kiosk,
    String concern,
    String title,
    String back,
    Wait expected,
    @Nullable Integer urgentDays,
    String requestKey)
    implements Page {}
