package org.lotsenhaus.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lotsenhaus.people.names.Name;

/**
 * What is known of somebody, for comparing; what isn't known is empty and counts neither way.
 *
 * @param names as written and as in the passport
 * @param languages as tags
 * @param contacts telephone numbers and addresses of e-mail, each in its normal form
 * @param address likewise, street and number with the post code
 */
public record Description(
    List<Name> names,
    Optional<BirthDate> born,
    Set<String> languages,
    Set<String> contacts,
    Optional<String> address) {}
