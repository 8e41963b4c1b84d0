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
    var wrong = wrong(typed.text("text"));
    if (wrong == null && !throttle.lets(request)) {
      wrong = "lotsen.too_many";
    }
    if (wrong == null) {
      try {
        var asked = desk.ask(topic(typed.text("topic")), typed.text("text"), frame.language());
        return Redirect.to(frame.to("/lotsen/" + asked.token()));
      } catch (TellsOfSomebody told) {
        wrong = "lotsen.wrong_somebody";
      } catch (NoSuchUnit nobody) {
        wrong = "lotsen.wrong_nobody";
      }
    }
    typed.wrong("text", wrong);
    return Refusal.answer(view.all(frame, "", typed));
  }

  private static @Nullable String wrong(String text) {
    if (text.isEmpty()) {
      return "lotsen.wrong_missing";
    }
    return text.length() > LONGEST ? "lotsen.wrong_long" : null;
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
