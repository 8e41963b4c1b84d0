package org.lotsenhaus.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Lexicon;

class BlueprintProblemsTest {

  private static final Lexicon LEXICON = new Lexicon();

  @Test
  void a_sound_file_has_no_problems() {
    assertThat(ReadBlueprint.from(Blueprints.small()).slug()).isEqualTo("kleinstadt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          serves: [residence]          | serves: [nobody]                  | desks[1].serves[0]          | not_known_in
          key: desk_2                  | key: desk_1                       | desks[1].key                | key_twice
          label: "2"                   | label: "1"                        | desks[1].label              | label_twice
          Tu 14:00-17:00               | Dienstag ab 14 Uhr                | sites[1].opening_hours      | hours_not_understood
          Tu 14:00-17:00               | Tu sunrise-sunset                 | sites[1].opening_hours      | hours_not_understood
          name: {de: Halle}            | name: {en: Hall}                  | waiting_areas[0].name       | german_missing
          languages: [de, en, ar]      | languages: [de, xx]               | languages[1]                | unknown_language
          kind: welfare                | kind: charity                     | partners[0].kind            | not_allowed
          outreach: true               | outreach: perhaps                 | sites[1].outreach           | wrong_type
          outreach: true               | mobile: true                      | sites[1].mobile             | unknown_field
          minutes: 20                  | minutes: 2000                     | concerns[1].minutes         | maximum
          use: explain_letter, unit    | use: explain_leter, unit          | concerns[0].use             | not_in_shared_catalogue
          letter: E                    | letter: e                         | waiting_areas[1].letter     | wrong_form
          waiting_area: room           | waiting_area: hall                | desks[2].waiting_area       | area_elsewhere
          compartment: advice          | partner: caritas                  | units[0]                    | no_compartment
          parent: office               | parent: residence                 | units[1].parent             | own_parent
          compartment: papers          | valid_from: 2026-02-31            | units[1].valid_from         | not_a_date
          holidays: de/nw              | holidays: de/zz                   | holidays                    | unknown_holidays
          Europe/Berlin                | Europe/Krefeld                    | time_zone                   | unknown_zone
          icon: letter                 | icon: dragon                      | asked_often[0].icon         | unknown_icon
          """)
  void a_problem_names_field_and_reason(String passage, String other, String field, String reason) {
    var problems = problemsOf(Blueprints.smallWith(passage, other));
    assertThat(problems)
        .anySatisfy(problem -> {
          assertThat(problem.field()).isEqualTo(field);
          assertThat(problem.reason()).isEqualTo(reason);
        });
  }

  @Test
  void a_problem_is_told_in_plain_words_with_its_line() {
    var problem =
        problemsOf(Blueprints.smallWith("Tu 14:00-17:00", "Dienstag ab 14 Uhr")).getFirst();
    assertThat(problem.in(LEXICON.in(Language.GERMAN)))
        .startsWith("Zeile 26, sites[1].opening_hours: Die Öffnungszeiten „Dienstag ab 14 Uhr“");
    assertThat(problem.in(LEXICON.in(Language.ENGLISH))).startsWith("Line 26, sites[1]");
  }

  @Test
  void all_problems_are_told_at_once_in_the_order_of_the_file() {
    var text =
        Blueprints.smallWith("kind: welfare", "kind: charity")
            .replace("outreach: true", "outreach: 7");
    assertThat(problemsOf(text)).extracting(Problem::line).isSorted().hasSize(2);
  }

  @Test
  void dates_that_run_backwards_are_told() {
    var text =
        Blueprints.smallWith(
            "compartment: papers",
            "compartment: papers, valid_from: 2026-05-01, valid_until: 2026-04-01");
    assertThat(problemsOf(text)).extracting(Problem::reason).containsExactly("ends_before_start");
  }

  @Test
  void what_is_no_yaml_is_told_with_the_line_where_it_breaks() {
    var problem = problemsOf("kind: city\nname: [Kleinstadt\nslug: x: y\n").getFirst();
    assertThat(problem.reason()).isEqualTo("not_yaml");
    assertThat(problem.line()).isEqualTo(3);
  }

  @Test
  void a_field_written_twice_is_told() {
    assertThat(problemsOf("kind: city\nkind: city\n").getFirst().reason()).isEqualTo("twice");
  }

  @Test
  void an_empty_file_is_told() {
    assertThat(problemsOf("").getFirst().reason()).isEqualTo("empty");
  }

  @Test
  void a_catalogue_names_no_units_of_a_city() {
    var problems =
        problemsOf(
            "kind: catalogue\nversion: 1\nconcerns:\n  - {use: explain_letter, unit: office}\n");
    assertThat(problems).extracting(Problem::reason).contains("not_in_a_catalogue");
  }

  private static List<Problem> problemsOf(String text) {
    var refused = catchThrowableOfType(BlueprintRefused.class, () -> ReadBlueprint.from(text));
    assertThat(refused).as("the file is refused").isNotNull();
    for (var problem : refused.problems()) {
      assertThat(problem.in(LEXICON.in(Language.GERMAN))).isNotBlank();
    }
    return refused.problems();
  }
}
