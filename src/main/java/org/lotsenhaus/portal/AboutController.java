package org.lotsenhaus.portal;

import java.util.Comparator;
import org.lotsenhaus.concerns.CityPlan;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.portal.AboutPage.Section;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Frame;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AboutController {

  private final CityPlans plans;

  AboutController(CityPlans plans) {
    this.plans = plans;
  }

  @GetMapping("/{city}/accessibility")
  AboutPage accessibility(Frame frame) {
    return page(About.ACCESSIBILITY, frame);
  }

  @GetMapping("/{city}/privacy")
  AboutPage privacy(Frame frame) {
    return page(About.PRIVACY, frame);
  }

  @GetMapping("/{city}/imprint")
  AboutPage imprint(Frame frame) {
    return page(About.IMPRINT, frame);
  }

  @GetMapping("/{city}/sign-language")
  AboutPage signLanguage(Frame frame) {
    return page(About.SIGN_LANGUAGE, frame);
  }

  private AboutPage page(About about, Frame frame) {
    var plan = plans.current();
    var words = frame.words();
    var authority = plan.city().authority().in(frame.language());
    Object[] names = {"city", frame.city(), "authority", authority};
    return new AboutPage(
        frame,
        words.plain(about.title()),
        words.say(about.lead(), names),
        about.headings().stream()
            .map(it -> new Section(words.plain(it, names), words.say(it + "_text", names)))
            .toList(),
        authority,
        address(plan),
        plan.city().contact(),
        !frame.language().equals(Language.GERMAN));
  }

  /** Of the house itself; outreach sites are open a few hours a week. */
  private static String address(CityPlan plan) {
    return plan.sites().stream()
        .min(Comparator.comparing(Site::outreach))
        .map(SiteController::address)
        .orElse("");
  }
}
