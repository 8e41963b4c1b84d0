package org.lotsenhaus;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;

@AnalyzeClasses(packages = "org.lotsenhaus", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule pages_and_forms_stay_in_their_module =
      ArchRuleDefinition.classes()
          .that()
          .haveNameMatching("org\\.lotsenhaus\\.(?!ui\\.)\\w+\\.\\w+(Page|Form)")
          .should(beUsedInTheirModuleOnly());

  @ArchTest
  static final ArchRule time_comes_from_the_clock_that_is_given =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.lotsenhaus.time..", "..bench..")
          .should()
          .callMethodWhere(asksTheMachineForTheTime())
          .because("tests, demos and the night of the clock change need another time");

  @ArchTest
  static final ArchRule dates_are_those_of_java_time =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.lotsenhaus.ui..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Date")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Calendar");

  @ArchTest
  static final ArchRule parts_are_given_through_the_constructor =
      fields().should().notBeAnnotatedWith(Autowired.class);

  @ArchTest
  static final ArchRule nothing_is_named_after_a_layer_or_nothing =
      noClasses().should().haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Dto|Mapper)");

  private static DescribedPredicate<JavaMethodCall> asksTheMachineForTheTime() {
    var types =
        Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime");
    return DescribedPredicate.describe(
        "asks the machine for the time",
        call ->
            call.getName().equals("now")
                && types.contains(call.getTargetOwner().getName())
                && call.getTarget().getRawParameterTypes().stream()
                    .noneMatch(it -> it.isEquivalentTo(Clock.class)));
  }

  private static ArchCondition<JavaClass> beUsedInTheirModuleOnly() {
    return new ArchCondition<>("be used in their module only") {
      @Override
      public void check(JavaClass page, ConditionEvents events) {
        for (Dependency use : page.getDirectDependenciesToSelf()) {
          var home = page.getPackageName();
          if (!use.getOriginClass().getPackageName().equals(home)) {
            events.add(SimpleConditionEvent.violated(page, use.getDescription()));
          }
        }
      }
    };
  }
}
