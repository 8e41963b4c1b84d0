package org.lotsenhaus.people.intake;

import java.util.List;
import java.util.UUID;
import org.lotsenhaus.people.FindAlike;
import org.lotsenhaus.people.FindAlike.Found;
import org.lotsenhaus.people.MergePeople;
import org.lotsenhaus.people.Profile;
import org.lotsenhaus.people.RegisterPerson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes somebody in, unless they may be known already and nobody has looked. */
@Service
class TakeIn {

  private final FindAlike find;
  private final RegisterPerson register;
  private final MergePeople merge;

  TakeIn(FindAlike find, RegisterPerson register, MergePeople merge) {
    this.find = find;
    this.register = register;
    this.merge = merge;
  }

  /**
   * @param blocked whether an address block is known from the beginning
   * @param others whom somebody looked at, and who are different people
   * @throws PerhapsKnown when there are more like this
   */
  @Transactional
  UUID takeIn(String compartment, Profile profile, boolean blocked, List<UUID> others) {
    var alike = find.like(profile);
    if (alike.stream().anyMatch(it -> !others.contains(it.person().id()))) {
      throw new PerhapsKnown(alike);
    }
    var id = register.register(compartment, profile);
    if (blocked) {
      register.block(id);
    }
    alike.forEach(it -> merge.areDifferent(id, it.person().id()));
    return id;
  }

  static final class PerhapsKnown extends RuntimeException {
    private final transient List<Found> alike;

    PerhapsKnown(List<Found> alike) {
      this.alike = alike;
    }

    List<Found> alike() {
      return alike;
    }
  }
}
