package org.lotsenhaus.signage.kiosk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.FrameArgument;
import org.lotsenhaus.ui.Lexicon;
import org.lotsenhaus.ui.NotHere;
import org.springframework.stereotype.Component;

/** Recognises the kiosk that a request speaks of, and the language touched on it. */
@Component
class Kiosks {

  private final FrameArgument frames;
  private final Lexicon lexicon;
  private final CityPlans plans;

  Kiosks(FrameArgument frames, Lexicon lexicon, CityPlans plans) {
    this.frames = frames;
    this.lexicon = lexicon;
    this.plans = plans;
  }

  /** Neither the cookie nor the browser has a say: they belong to nobody here. */
  Kiosk of(HttpServletRequest request, String site) {
    var chosen = Optional.ofNullable(request.getParameter("lang")).flatMap(Language::ofFirstWave);
    var tongues =
        chosen.map(List::of).orElse(List.of(Language.GERMAN, Language.ENGLISH)).stream()
            .map(lexicon::in)
            .toList();
    var frame = frames.of(request, chosen.orElse(Language.GERMAN));
    return new Kiosk(frame, site(site).key(), tongues);
  }

  Site site(String key) {
    var plan = plans.current();
    return plan.site(key)
        .filter(it -> it.validOn(plan.day()))
        .orElseThrow(() -> new NotHere("portal.no_such_site"));
  }
}
