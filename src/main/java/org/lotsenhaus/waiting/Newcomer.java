package org.lotsenhaus.waiting;

import org.lotsenhaus.shared.Language;

/** Someone who would take a ticket now. */
public record Newcomer(String concern, Language language) {}
