package org.lotsenhaus.people.intake;

import java.util.UUID;

/**
 * A person in a list.
 *
 * @param name masked where they are protected
 * @param ownName in the person's own letters; empty when there is none, or it is masked
 */
public record PersonRow(UUID id, String name, String ownName, String born, String languages) {}
