package org.lotsenhaus.testing;

import static org.lotsenhaus.municipality.Validity.ALWAYS;
import static org.lotsenhaus.testing.TestTexts.texts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.concerns.AskedOften;
import org.lotsenhaus.concerns.Catalogue;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.concerns.Concern.Way;
import org.lotsenhaus.concerns.ConcernGroup;
import org.lotsenhaus.concerns.Document;
import org.lotsenhaus.municipality.Texts;

/** What people may come for in a {@link TestPlan}. Only the extension needs an appointment. */
public final class TestCatalogue {

  public static final String LETTER = "explain_letter";
  public static final String CARD = "collect_card";
  public static final String PROVISIONAL = "provisional_certificate";
  public static final String EXTENSION = "extend_permit";
  public static final String SENIORS = "advice_for_seniors";
  public static final String WORK = "looking_for_work";

  private static final Texts SUMMARY =
      texts("Wir helfen Ihnen gern.", "We are glad to help.", "نساعدك بكل سرور.");

  private TestCatalogue() {}

  static Catalogue usual() {
    return new Catalogue(
        List.of(group("papers", "passport"), group("life", "home")),
        List.of(document("letter", "der Brief"), document("passport", "Ihr Pass")),
        concerns(),
        List.of(
            new AskedOften(LETTER, "letter", Texts.NONE),
            new AskedOften(PROVISIONAL, "passport", Texts.NONE)));
  }

  private static ConcernGroup group(String key, String icon) {
    return new ConcernGroup(key, icon, ALWAYS, texts(key, key, key), Texts.NONE);
  }

  private static Document document(String key, String name) {
    return new Document(key, ALWAYS, texts(name, "your " + key, name));
  }

  private static List<Concern> concerns() {
    return List.of(
        walkIn(
            LETTER,
            TestPlan.CENTRE,
            10,
            null,
            "letter",
            texts("Einen Brief verstehen", "Understand a letter", "فهم رسالة")),
        walkIn(
            CARD,
            TestPlan.CENTRE,
            5,
            null,
            "passport",
            texts("Karte abholen", "Collect a card", "استلام البطاقة")),
        walkIn(
            PROVISIONAL,
            TestPlan.RESIDENCE,
            15,
            7,
            "passport",
            texts("Mein Aufenthaltstitel läuft ab", "My permit expires", "تصريح إقامتي ينتهي")),
        concern(
            EXTENSION,
            TestPlan.RESIDENCE,
            30,
            Way.APPOINTMENT,
            null,
            "passport",
            texts("Aufenthalt verlängern", "Extend a permit", "تمديد الإقامة")),
        walkIn(
            SENIORS,
            TestPlan.COUNSELLING,
            45,
            null,
            "letter",
            texts("Beratung für Ältere", "Advice for seniors", "استشارة لكبار السن")),
        walkIn(
            WORK,
            TestPlan.JOBCENTER,
            20,
            null,
            "passport",
            texts("Arbeit suchen", "Looking for work", "البحث عن عمل")));
  }

  private static Concern walkIn(
      String key,
      String unit,
      int minutes,
      @Nullable Integer urgent,
      String document,
      Texts title) {
    return concern(key, unit, minutes, Way.WALK_IN, urgent, document, title);
  }

  private static Concern concern(
      String key,
      String unit,
      int minutes,
      Way way,
      @Nullable Integer urgentWithinDays,
      String document,
      Texts title) {
    return new Concern(
        key,
        unit,
        unit.equals(TestPlan.RESIDENCE) ? "papers" : "life",
        minutes,
        List.of(way),
        unit.equals(TestPlan.RESIDENCE),
        urgentWithinDays,
        List.of(document),
        List.of(),
        List.of(),
        List.of(),
        ALWAYS,
        title,
        SUMMARY,
        Texts.NONE);
  }
}
