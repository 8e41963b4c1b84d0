package org.lotsenhaus.waiting;

import java.util.Set;
import org.lotsenhaus.shared.Language;

/** What a desk can do with whoever sits there now. */
public record DeskSkills(Set<String> concerns, Set<Language> languages) {

  public DeskSkills {
    concerns = Set.copyOf(concerns);
    languages = Set.copyOf(languages);
  }

  public boolean serves(Waiting ticket) {
    return concerns.contains(ticket.concern());
  }

  public boolean speaksWith(Waiting ticket) {
    return languages.contains(ticket.language());
  }

  boolean suits(Waiting ticket) {
    return serves(ticket) && speaksWith(ticket);
  }
}
