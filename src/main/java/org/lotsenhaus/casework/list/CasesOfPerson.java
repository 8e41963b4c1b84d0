package org.lotsenhaus.casework.list;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lotsenhaus.casework.CaseFile;
import org.lotsenhaus.casework.Cases;
import org.lotsenhaus.people.records.Accompanies;
import org.springframework.stereotype.Component;

/** The page about a person leads to their cases. */
@Component
class CasesOfPerson implements Accompanies {

  private final Cases cases;

  CasesOfPerson(Cases cases) {
    this.cases = cases;
  }

  @Override
  public List<Accompaniment> of(Collection<UUID> records) {
    return cases.of(records).stream().map(CasesOfPerson::told).toList();
  }

  private static Accompaniment told(CaseFile file) {
    return new Accompaniment(file.person(), "/cases/" + file.id(), file.openedAt(), file.isOpen());
  }
}
