package org.lotsenhaus.portal;

import org.lotsenhaus.ui.Page;

/** One page of paper about a concern, for those without a phone. */
public record SheetPage(ConcernPage concern, String address) implements Page {}
