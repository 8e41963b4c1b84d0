package org.lotsenhaus.messaging;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.messaging.MessagesPage.Letter;
import org.lotsenhaus.messaging.Recipient.Kind;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether messages get through; in a demo also what they say, since nobody gets them. */
@RestController
class MessagesController {

  private final MessageLog log;
  private final SendAgain sendAgain;
  private final Postman postman;
  private final Clock clock;

  MessagesController(MessageLog log, SendAgain sendAgain, Postman postman, Clock clock) {
    this.log = log;
    this.sendAgain = sendAgain;
    this.postman = postman;
    this.clock = clock;
  }

  @GetMapping("/{city}/messages")
  MessagesPage messages(Frame frame) {
    var view = new MessagesView(frame.words(), clock.getZone());
    return new MessagesPage(
        frame,
        MessageLog.DAYS,
        view.figures(log.counts()),
        Stream.of(Kind.values()).filter(it -> !postman.carries(it)).map(view::kind).toList(),
        log.stuck().stream().map(view::stuck).toList(),
        letters(frame, view));
  }

  private @Nullable List<Letter> letters(Frame frame, MessagesView view) {
    return frame.demo() == null ? null : log.newest().stream().map(view::letter).toList();
  }

  @PostMapping("/{city}/messages/{id}/attempt")
  ResponseEntity<Page> again(Frame frame, @PathVariable UUID id) {
    sendAgain.send(id);
    return Redirect.to(frame.to("/messages?again"));
  }
}
