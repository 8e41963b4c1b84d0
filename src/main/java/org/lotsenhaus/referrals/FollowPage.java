package org.lotsenhaus.referrals;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.referrals.Referral.State;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * How far it is, for the person. Names nobody: the telephone may be looked at by others.
 *
 * @param meets local time; null when none is agreed
 */
record FollowPage(Frame frame, State state, String topic, String to, @Nullable LocalDateTime meets)
    implements Page {}
