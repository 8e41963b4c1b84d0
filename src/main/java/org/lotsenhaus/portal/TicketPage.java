package org.lotsenhaus.portal;

import org.lotsenhaus.ui.Page;

/** The page behind the unguessable link: a number, and when it is its turn. */
public record TicketPage(TicketNow now) implements Page {}
