package org.lotsenhaus.admin.texts;

import static org.lotsenhaus.shared.Language.GERMAN;

import org.lotsenhaus.audit.Audit;
import org.lotsenhaus.municipality.Municipalities;
import org.lotsenhaus.municipality.PlanNews;
import org.lotsenhaus.municipality.Text;
import org.lotsenhaus.municipality.TextState;
import org.lotsenhaus.municipality.Texts;
import org.lotsenhaus.municipality.Translations;
import org.lotsenhaus.municipality.Translations.Place;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.Tenant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the German original and one translation beside it. */
@Service
class ChangeText {

  /**
   * @param reviewed whether somebody who speaks the language has read it
   */
  record Wording(String german, Language language, String text, boolean reviewed) {}

  private final Municipalities municipalities;
  private final Translations translations;
  private final PlanNews news;
  private final Audit audit;

  ChangeText(Municipalities municipalities, Translations translations, PlanNews news, Audit audit) {
    this.municipalities = municipalities;
    this.translations = translations;
    this.news = news;
    this.audit = audit;
  }

  /** A changed original makes every translation outdated, but for the one that came with it. */
  @Transactional
  void write(Place place, Wording wording) {
    municipalities.takeTurn();
    var present = translations.all().get(place.subject(), place.key(), place.field());
    var texts = withTranslation(withOriginal(present, wording), present, wording);
    translations.save(place, texts, Tenant.bound().actor());
    if (wording.text().isEmpty() && !wording.language().equals(GERMAN)) {
      translations.forget(place, wording.language());
    }
    audit.wrote("write_text", place.subject() + " " + place.key() + " " + place.field());
    news.tell();
  }

  private static Texts withOriginal(Texts present, Wording wording) {
    return present.in(GERMAN).equals(wording.german())
        ? present
        : present.with(GERMAN, new Text(wording.german(), TextState.WRITTEN));
  }

  private static Texts withTranslation(Texts texts, Texts before, Wording wording) {
    var language = wording.language();
    if (language.equals(GERMAN) || wording.text().isEmpty()) {
      return texts;
    }
    var old = before.byLanguage().get(language);
    boolean same = old != null && old.content().equals(wording.text());
    if (same && !wording.reviewed()) {
      return texts;
    }
    var state = wording.reviewed() ? TextState.REVIEWED : TextState.DRAFTED;
    return texts.with(language, new Text(wording.text(), state));
  }
}
