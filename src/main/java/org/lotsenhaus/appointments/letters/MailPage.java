package org.lotsenhaus.appointments.letters;

import org.lotsenhaus.ui.Page;

/** A letter for programs that show more than text: each language in its direction. */
public record MailPage(Letter letter) implements Page {}
