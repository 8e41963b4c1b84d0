package org.lotsenhaus.signage.kiosk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.signage.Places;
import org.lotsenhaus.ui.FrameArgument;
import org.lotsenhaus.ui.Lexicon;
import org.springframework.stereotype.Component;

/** Recognises the kiosk that a request speaks of, and the language touched on it. */
@Component
class Kiosks {

  private final FrameArgument frames;
  private final Lexicon lexicon;
  private final Places places;

  Kiosks(FrameArgument frames, Lexicon lexicon, Places places) {
    this.frames = frames;
    this.lexicon = lexicon;
    this.places = places;
  }

  /** Neither the cookie nor the browser has a say: they belong to nobody here. */
  Kiosk of(HttpServletRequest request, String site) {
    var chosen = Optional.ofNullable(request.getParameter("lang")).flatMap(Language::ofFirstWave);
    var tongues =
        chosen.map(List::of).orElse(List.of(Language.GERMAN, Language.ENGLISH)).stream()
            .map(lexicon::in)
            .toList();
    var frame = frames.of(request, chosen.orElse(Language.GERMAN));
    return new Kiosk(frame, places.site(site).key(), tongues);
  }
}
