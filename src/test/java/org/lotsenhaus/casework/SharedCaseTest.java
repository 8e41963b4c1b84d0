package org.lotsenhaus.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotsenhaus.casework.TestCases.get;
import static org.lotsenhaus.testing.TestPlan.COUNSELLING;
import static org.lotsenhaus.testing.TestPlan.JOBCENTER;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.COLLEAGUE;
import static org.lotsenhaus.testing.TestStaff.PARTNER_CASE_MANAGER;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.casework.CaseDoor.Right;
import org.lotsenhaus.people.DataClass;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseTest
class SharedCaseTest {

  private static final LocalDate LONG = LocalDate.of(2027, 5, 31);

  @Autowired MockMvcTester web;
  @Autowired TestCases cases;
  @Autowired CaseDoor door;
  @Autowired RegisterPerson register;

  @Test
  void a_partner_of_the_same_area_sees_what_the_person_agreed_to_and_not_before(TestCity city) {
    var id = cases.samira(city);
    assertThat(rightInTheSameArea(city, id)).isEqualTo(Right.NONE);
    cases.consent(city, id, LocalDate.of(2026, 11, 23), DataClass.PLAN);
    assertThat(rightInTheSameArea(city, id)).isEqualTo(Right.NONE);
    cases.consent(city, id, LONG, DataClass.PLAN);
    assertThat(rightInTheSameArea(city, id)).isEqualTo(Right.CONSENT);
  }

  /** As somebody of the Jobcenter would, if it belonged to counselling. */
  private Right rightInTheSameArea(TestCity city, UUID id) {
    var actor = city.member(COLLEAGUE).id().toString();
    return Tenant.staff(city.id(), actor, Set.of(COUNSELLING), JOBCENTER)
        .call(() -> city.database().execute(status -> door.look(id).right()));
  }

  @Test
  void a_protected_person_is_named_in_the_own_file_alone(TestCity city) {
    var id = cases.samira(city);
    cases.consent(city, id, LONG, DataClass.PLAN);
    var person = cases.personOf(city, id);
    city.asStaff(
        CASE_MANAGER,
        () -> {
          register.block(person);
          return true;
        });
    assertThat(get(web, city, PARTNER_CASE_MANAGER, "/cases/" + id))
        .hasStatusOk()
        .bodyText()
        .contains("Geschützte Person")
        .contains("1989")
        .doesNotContain("14.03.1989")
        .doesNotContain("Haddad", "حداد");
    assertThat(get(web, city, CASE_MANAGER, "/cases/" + id)).bodyText().contains("Samira Haddad");
  }
}
