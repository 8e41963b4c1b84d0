package org.lotsenhaus.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotsenhaus.people.Someone.called;
import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.COLLEAGUE;
import static org.lotsenhaus.testing.TestStaff.PARTNER_CASE_MANAGER;
import static org.lotsenhaus.testing.TestStaff.RESIDENCE_CASE_MANAGER;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotsenhaus.casework.CaseAccess.Kind;
import org.lotsenhaus.people.MergePeople;
import org.lotsenhaus.people.RegisterPerson;
import org.lotsenhaus.testing.HouseTest;
import org.lotsenhaus.testing.TestCity;
import org.lotsenhaus.testing.TestPlan;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class OpenCaseTest {

  private static final List<EntryReason> REASONS =
      List.of(EntryReason.COMPLEX_NEED, EntryReason.SEVERAL_ACTORS);

  @Autowired OpenCase open;
  @Autowired Cases cases;
  @Autowired CaseAccess access;
  @Autowired RegisterPerson register;
  @Autowired MergePeople merge;

  @Test
  void whoever_opens_a_case_manages_it(TestCity city) {
    var id = city.as(CASE_MANAGER, () -> open.open(samira(city), REASONS));
    var file = city.as(CASE_MANAGER, () -> cases.byId(id)).orElseThrow();
    assertThat(file.phase()).isEqualTo(Phase.INTAKE);
    assertThat(file.unit()).isEqualTo(TestPlan.COUNSELLING);
    assertThat(file.reasons()).isEqualTo(REASONS);
    assertThat(city.as(CASE_MANAGER, () -> access.mine(id))).contains(Kind.MANAGER);
    assertThat(city.as(COLLEAGUE, () -> access.mine(id))).isEmpty();
  }

  @Test
  void somebody_accompanied_already_is_not_accompanied_twice(TestCity city) {
    var person = samira(city);
    var first = city.as(CASE_MANAGER, () -> open.open(person, REASONS));
    assertThatThrownBy(() -> city.asStaff(COLLEAGUE, () -> open.open(person, REASONS)))
        .isInstanceOfSatisfying(
            OpenCase.AlreadyOpen.class, it -> assertThat(it.existing()).isEqualTo(first));
  }

  @Test
  void nor_under_another_record_of_the_same_person(TestCity city) {
    var merged = samira(city);
    var kept = samira(city);
    var first = city.as(CASE_MANAGER, () -> open.open(merged, REASONS));
    run(city, () -> merge.merge(kept, merged));
    assertThatThrownBy(() -> city.asStaff(CASE_MANAGER, () -> open.open(kept, REASONS)))
        .isInstanceOfSatisfying(
            OpenCase.AlreadyOpen.class, it -> assertThat(it.existing()).isEqualTo(first));
    run(city, () -> merge.undo(merged));
    assertThat(city.as(CASE_MANAGER, () -> open.open(kept, REASONS))).isNotEqualTo(first);
  }

  @Test
  void a_case_needs_a_reason(TestCity city) {
    var person = samira(city);
    assertThatThrownBy(() -> city.asStaff(CASE_MANAGER, () -> open.open(person, List.of())))
        .isInstanceOf(OpenCase.NoReason.class);
  }

  @Test
  void beyond_the_wall_nobody_opens_a_case_and_nobody_learns_of_one(TestCity city) {
    var person = samira(city);
    var id = city.as(CASE_MANAGER, () -> open.open(person, REASONS));
    for (var outside : List.of(RESIDENCE_CASE_MANAGER, PARTNER_CASE_MANAGER)) {
      for (var asked : List.of(person, UUID.randomUUID())) {
        assertThatThrownBy(() -> city.asStaff(outside, () -> open.open(asked, REASONS)))
            .isInstanceOf(OpenCase.Unknown.class);
      }
      assertThat(city.as(outside, () -> cases.byId(id))).isEmpty();
      assertThat(city.as(outside, () -> access.of(id))).isEmpty();
    }
    assertThat(city.call(() -> cases.byId(id))).isEmpty();
  }

  private static void run(TestCity city, Runnable work) {
    city.as(
        CASE_MANAGER,
        () -> {
          work.run();
          return true;
        });
  }

  private UUID samira(TestCity city) {
    return city.as(
        CASE_MANAGER,
        () -> register.register(TestPlan.COUNSELLING, called("Samira", "Haddad").profile()));
  }
}
