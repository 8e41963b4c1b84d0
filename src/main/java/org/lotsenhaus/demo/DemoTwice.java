package org.lotsenhaus.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.people.BirthDate;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.people.Spoken;
import org.lotsenhaus.people.Spoken.Level;
import org.lotsenhaus.people.WrittenName;
import org.lotsenhaus.people.WrittenName.Kind;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Somebody who was entered at two desks, once from the passport and once as he wrote it himself.
 */
@Component
@Profile("demo")
class DemoTwice {

  private final RegisterPerson register;

  DemoTwice(RegisterPerson register) {
    this.register = register;
  }

  void enter(StaffMember manager) {
    manager
        .asTenant()
        .run(() -> {
          enter(new WrittenName(Kind.PASSPORT, "Mohammed", "Al-Ahmad"));
          enter(new WrittenName(Kind.WRITTEN, "محمد", "الأحمد"));
        });
  }

  private void enter(WrittenName name) {
    var profile =
        new org.lotsenhaus.people.Profile(
            List.of(name),
            Optional.of(BirthDate.on(LocalDate.of(1990, 5, 12))),
            List.of(new Spoken("ar", Level.NATIVE)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    register.register(DemoCases.COUNSELLING, profile);
  }
}
