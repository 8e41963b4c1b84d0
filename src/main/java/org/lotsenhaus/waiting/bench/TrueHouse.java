package org.lotsenhaus.waiting.bench;

import static java.util.stream.Collectors.toMap;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.waiting.DeskSkills;

/** A service centre of some 250 visits a day at ten desks. The seed gives it a pace of its own. */
record TrueHouse(List<TrueConcern> concerns, Map<String, DeskSkills> desks) {

  static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private static final Set<String> SERVICE =
      Set.of(
          "collect_residence_card",
          "find_right_office",
          "application_status",
          "hand_in_documents",
          "book_or_change_appointment",
          "explain_letter",
          "online_form_help",
          "residence_card_address_change");
  private static final Set<String> SHORT = Set.of("collect_residence_card", "hand_in_documents");
  private static final Set<String> RESIDENCE = Set.of("provisional_certificate", "lost_document");
  private static final Set<String> BENEFITS =
      Set.of("income_change", "treatment_voucher", "education_package");
  private static final Set<String> HOUSING = Set.of("first_accommodation", "room_move_repair");
  private static final Set<String> INTEGRATION = Set.of("daycare_griffbereit", "language_course");

  static TrueHouse build(long seed) {
    return new TrueHouse(seventeenConcerns(new Chance(seed)), tenDesks());
  }

  TrueConcern concern(String key) {
    return concerns.stream().filter(it -> it.key().equals(key)).findFirst().orElseThrow();
  }

  Map<String, Integer> catalogueMinutes() {
    return concerns.stream().collect(toMap(TrueConcern::key, TrueConcern::catalogueMinutes));
  }

  private static List<TrueConcern> seventeenConcerns(Chance chance) {
    return List.of(
        TrueConcern.drawn("collect_residence_card", 5, 14, chance),
        TrueConcern.drawn("find_right_office", 5, 8, chance),
        TrueConcern.drawn("application_status", 5, 10, chance),
        TrueConcern.drawn("hand_in_documents", 5, 10, chance),
        TrueConcern.drawn("book_or_change_appointment", 5, 8, chance),
        TrueConcern.drawn("explain_letter", 10, 12, chance),
        TrueConcern.drawn("online_form_help", 20, 6, chance),
        TrueConcern.drawn("residence_card_address_change", 10, 6, chance),
        TrueConcern.drawn("provisional_certificate", 15, 9, chance),
        TrueConcern.drawn("lost_document", 15, 2, chance),
        TrueConcern.drawn("income_change", 15, 5, chance),
        TrueConcern.drawn("treatment_voucher", 10, 5, chance),
        TrueConcern.drawn("education_package", 15, 4, chance),
        TrueConcern.drawn("first_accommodation", 45, 1, chance),
        TrueConcern.drawn("room_move_repair", 15, 3, chance),
        TrueConcern.drawn("daycare_griffbereit", 20, 3, chance),
        TrueConcern.drawn("language_course", 20, 5, chance));
  }

  private static Map<String, DeskSkills> tenDesks() {
    return Map.of(
        "1", desk(Set.of(Language.ENGLISH), SERVICE),
        "2", desk(Set.of(Language.TURKISH), SERVICE),
        "3", desk(Set.of(Language.ARABIC), SERVICE),
        "4", desk(Set.of(Language.RUSSIAN, Language.UKRAINIAN), SERVICE),
        "5", desk(Set.of(Language.ENGLISH), SERVICE, RESIDENCE),
        "6", desk(Set.of(Language.TURKISH), RESIDENCE, SHORT),
        "7", desk(Set.of(Language.ARABIC), BENEFITS, HOUSING),
        "8", desk(Set.of(), BENEFITS, SHORT),
        "9", desk(Set.of(Language.UKRAINIAN), INTEGRATION, SHORT),
        "10", desk(Set.of(Language.ARABIC, Language.FARSI), INTEGRATION, HOUSING));
  }

  @SafeVarargs
  private static DeskSkills desk(Set<Language> besidesGerman, Set<String>... concerns) {
    var languages = Stream.concat(Stream.of(Language.GERMAN), besidesGerman.stream());
    return new DeskSkills(
        Stream.of(concerns).flatMap(Set::stream).collect(Collectors.toSet()),
        languages.collect(Collectors.toSet()));
  }
}
