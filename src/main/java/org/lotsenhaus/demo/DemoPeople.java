package org.lotsenhaus.demo;

import static org.lotsenhaus.people.Topic.FAMILY;
import static org.lotsenhaus.people.Topic.HOUSING;
import static org.lotsenhaus.people.Topic.LANGUAGE;
import static org.lotsenhaus.people.Topic.MONEY;
import static org.lotsenhaus.people.Topic.RECOGNITION;
import static org.lotsenhaus.people.Topic.SCHOOL;
import static org.lotsenhaus.people.Topic.WORK;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lotsenhaus.casework.needs.SeeNeeds.Seen;
import org.lotsenhaus.messaging.Recipient;
import org.lotsenhaus.people.BirthDate;
import org.lotsenhaus.people.Profile;
import org.lotsenhaus.people.Profile.InterpreterWish;
import org.lotsenhaus.people.Spoken;
import org.lotsenhaus.people.Spoken.Level;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.people.WrittenName;
import org.lotsenhaus.people.WrittenName.Kind;

/** People who don't exist, and what they came with. */
record DemoPeople(LocalDate today) {

  /**
   * @param later what was said some weeks later
   * @param goals each with its steps; the day of each step lies a week behind the one before
   * @param shared what the partner may know of
   */
  record Invented(
      Profile profile,
      String firstTalk,
      String later,
      List<Seen> needs,
      List<Plan> goals,
      Topic shared) {}

  /**
   * @param soon in how many days the first step is due; what is behind is overdue
   */
  record Plan(Topic topic, String goal, int soon, List<String> steps) {}

  List<Invented> all() {
    return List.of(samira(), mykola(), fatima(), hassan(), ana());
  }

  /** Who was accompanied years ago. */
  static List<Invented> former() {
    return List.of(yusuf(), dana());
  }

  private static Invented samira() {
    return new Invented(
        samiraHaddad(),
        "Apothekerin aus Homs, zwei Kinder (6 und 9). Möchte wieder in ihrem Beruf arbeiten. Die"
            + " Wohnung ist zu klein.",
        "Hilfeplan zusammen besprochen und auf Arabisch ausgehändigt.",
        List.of(need(RECOGNITION, 3), need(SCHOOL, 3), need(HOUSING, 2), need(LANGUAGE, 1)),
        List.of(
            new Plan(
                RECOGNITION,
                "Abschluss als Apothekerin anerkennen lassen",
                0,
                List.of(
                    "Zeugnisse übersetzen lassen",
                    "Antrag bei der Bezirksregierung, zusammen ausfüllen",
                    "Fachsprachkurs C1 suchen")),
            new Plan(
                SCHOOL,
                "Schulplatz für Karim (9)",
                -8,
                List.of("Rückmeldung der Schule abwarten"))),
        RECOGNITION);
  }

  private static Profile samiraHaddad() {
    return new Profile(
        List.of(
            new WrittenName(Kind.PASSPORT, "Samira", "Haddad"),
            new WrittenName(Kind.WRITTEN, "سميرة", "حداد")),
        Optional.of(BirthDate.on(LocalDate.of(1989, 3, 14))),
        List.of(
            new Spoken("ar-apc", Level.NATIVE),
            new Spoken("de", Level.A2),
            new Spoken("en", Level.SOME)),
        Optional.of(Recipient.email("samira@example.org")),
        Optional.of("Ostwall 12"),
        Optional.of(InterpreterWish.WOMAN));
  }

  private static Invented mykola() {
    return new Invented(
        profile("Mykola", "Kovalenko", "Микола", "Коваленко", 1964, "uk"),
        "Lebt mit seiner Mutter (88) in einer Unterkunft. Sie braucht Pflege, er findet keine Ruhe.",
        "War bei der Pflegekasse. Der Bescheid kommt mit der Post.",
        List.of(need(HOUSING, 4), need(FAMILY, 3), need(MONEY, 2)),
        List.of(
            new Plan(
                HOUSING,
                "Wohnung mit Aufzug finden",
                3,
                List.of("Wohnberechtigungsschein beantragen", "Besichtigung begleiten")),
            new Plan(FAMILY, "Pflegegrad für die Mutter", 10, List.of("Pflegekasse anrufen"))),
        HOUSING);
  }

  private static Invented fatima() {
    return new Invented(
        profile("Fatima", "Rahimi", "فاطمه", "رحیمی", 1996, "fa"),
        "Alleinerziehend, ein Kind (3). Will Deutsch lernen, hat aber niemanden für das Kind.",
        "Die Kita hat einen Platz ab Januar in Aussicht gestellt.",
        List.of(need(LANGUAGE, 3), need(FAMILY, 2), need(WORK, 1)),
        List.of(
            new Plan(
                LANGUAGE,
                "Deutschkurs mit Kinderbetreuung",
                1,
                List.of("Kursträger anfragen", "Kita-Platz anmelden"))),
        LANGUAGE);
  }

  private static Invented hassan() {
    return new Invented(
        profile("Hassan", "Aziz", "حسن", "عزيز", 2008, "ar"),
        "17 Jahre, vor drei Monaten gekommen, wohnt beim Onkel. Möchte zur Schule.",
        "Der Onkel kommt mit. Hassan übt Deutsch mit einer App und will in eine Klasse.",
        List.of(need(SCHOOL, 4), need(LANGUAGE, 2)),
        List.of(
            new Plan(
                SCHOOL,
                "Ein Platz im Berufskolleg",
                -2,
                List.of("Beratungsgespräch im Kommunalen Integrationszentrum"))),
        SCHOOL);
  }

  private static Invented ana() {
    return new Invented(
        profile("Ana", "Popescu", "", "", 1978, "ro"),
        "Arbeitet in der Reinigung, bekommt den Lohn nicht vollständig. Schulden bei der Miete.",
        "Hat den Lohn für Oktober bekommen. Die Miete ist noch offen.",
        List.of(need(WORK, 3), need(MONEY, 4)),
        List.of(
            new Plan(
                MONEY,
                "Mietschulden regeln",
                0,
                List.of("Termin bei der Schuldnerberatung", "Brief an den Vermieter"))),
        MONEY);
  }

  private static Invented yusuf() {
    return new Invented(
        profile("Yusuf", "Demirtaş", "", "", 1985, "tr"),
        "Schweißer ohne Papiere über seinen Beruf. Sucht Arbeit, die er kann.",
        "Die Kammer prüft, was er kann.",
        List.of(need(WORK, 3), need(RECOGNITION, 2)),
        List.of(new Plan(WORK, "Arbeit als Schweißer", 0, List.of("Prüfung bei der Kammer"))),
        WORK);
  }

  private static Invented dana() {
    return new Invented(
        profile("Dana", "Suleiman", "دانا", "سليمان", 1992, "ku"),
        "Der Vermieter hat gekündigt, das Gericht ist eingeschaltet.",
        "Die Anwältin hat geantwortet.",
        List.of(need(HOUSING, 4)),
        List.of(new Plan(HOUSING, "Die Wohnung behalten", 0, List.of("Anwältin finden"))),
        HOUSING);
  }

  private static Profile profile(
      String given, String family, String ownGiven, String ownFamily, int born, String speaks) {
    return new Profile(
        List.of(
            new WrittenName(Kind.PASSPORT, given, family),
            new WrittenName(Kind.WRITTEN, ownGiven, ownFamily)),
        Optional.of(BirthDate.in(born)),
        List.of(new Spoken(speaks, Level.NATIVE), new Spoken("de", Level.A2)),
        Optional.of(Recipient.email(given.toLowerCase(Locale.ROOT) + "@example.org")),
        Optional.empty(),
        Optional.empty());
  }

  private static Seen need(Topic topic, int level) {
    return new Seen(topic, level, "");
  }

  /** When each step of a plan is due. */
  List<LocalDate> days(Plan plan) {
    return IntStream.range(0, plan.steps().size())
        .mapToObj(n -> today.plusDays(plan.soon() + 7L * n))
        .toList();
  }
}
