package org.lotsenhaus.people;

import java.util.UUID;

/** What was agreed holds no longer; told within the transaction that ended it. */
public record ConsentWithdrawn(UUID consent, UUID person, String recipient, Topic purpose) {}
