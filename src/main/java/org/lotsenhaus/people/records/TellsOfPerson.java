package org.lotsenhaus.people.records;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Tells a person what is kept about them (DSGVO Art. 15). Each module that keeps something
 * implements it; the names of chapters and fields are those of the published JSON, and have words
 * in all languages of the house in the topic {@code my-data}.
 */
public interface TellsOfPerson {

  Chapter chapter();

  /** The tables it tells of. */
  Set<String> tables();

  /**
   * What the reader may see, in a good order.
   *
   * @param people the person's record, and those that were confirmed to be of the same person
   */
  List<Map<String, Object>> of(List<UUID> people);
}
