package org.lotsenhaus.questions.outside;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.questions.AskAndAnswer.NoSuchUnit;
import org.lotsenhaus.questions.AskAndAnswer.TellsOfSomebody;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The Lotsen desk for everybody: volunteers, neighbours, whoever helps and has no account. */
@RestController
class LotsenController {

  private static final int LONGEST = 2_000;

  /** A sign that no keyboard has and the database refuses. */
  private static final String NOTHING = "\0";

  /** What is wrong, but with none of the fields. */
  private static final String FORM = "form";

  private final LotsenView view;
  private final AskFromOutside desk;
  private final QuestionThrottle throttle;

  LotsenController(LotsenView view, AskFromOutside desk, QuestionThrottle throttle) {
    this.view = view;
    this.desk = desk;
    this.throttle = throttle;
  }

  @GetMapping("/{city}/lotsen")
  Page lotsen(Frame frame, @RequestParam(defaultValue = "") String q) {
    return view.all(frame, q.strip(), Entries.none());
  }

  /** Nothing typed is lost, whatever is wrong with it. */
  @PostMapping("/{city}/lotsen")
  ResponseEntity<Page> ask(
      Frame frame, HttpServletRequest request, @RequestParam MultiValueMap<String, String> sent) {
    var typed = Entries.typed(sent);
    var text = typed.text("text").replace(NOTHING, "");
    if (text.isEmpty()) {
      typed.wrong("text", "lotsen.wrong_missing");
    } else if (text.length() > LONGEST) {
      typed.wrong("text", "lotsen.wrong_long");
    } else if (!throttle.lets(request)) {
      typed.wrong(FORM, "lotsen.too_many");
    }
    if (typed.isFine()) {
      try {
        var asked = desk.ask(topic(typed.text("topic")), text, frame.language());
        return Redirect.to(frame.to("/lotsen/" + asked.token()));
      } catch (TellsOfSomebody told) {
        typed.wrong("text", "lotsen.wrong_somebody");
      } catch (NoSuchUnit nobody) {
        typed.wrong(FORM, "lotsen.wrong_nobody");
      }
    }
    return Refusal.answer(view.all(frame, "", typed));
  }

  private static @Nullable Topic topic(String chosen) {
    return Arrays.stream(Topic.values())
        .filter(it -> it.name().equals(chosen))
        .findFirst()
        .orElse(null);
  }

  /** Kept by nobody on the way: the address alone opens it. */
  @GetMapping("/{city}/lotsen/{token}")
  ResponseEntity<Page> mine(Frame frame, @PathVariable String token) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header("Referrer-Policy", "no-referrer")
        .body(view.mine(frame, token));
  }
}
