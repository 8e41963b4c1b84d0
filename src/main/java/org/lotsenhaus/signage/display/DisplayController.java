package org.lotsenhaus.signage.display;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.lotsenhaus.live.LiveStreams;
import org.lotsenhaus.live.LiveStreams.Feed;
import org.lotsenhaus.queue.Topics;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.signage.Places;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.FrameArgument;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The screen in the waiting room. Its page stays open for days; only the board in it changes. */
@RestController
class DisplayController {

  private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

  private final DisplayBoards boards;
  private final Places places;
  private final LiveStreams streams;
  private final FrameArgument frames;

  DisplayController(
      DisplayBoards boards, Places places, LiveStreams streams, FrameArgument frames) {
    this.boards = boards;
    this.places = places;
    this.streams = streams;
    this.frames = frames;
  }

  /** Without a site: the house itself. */
  @GetMapping("/{city}/display")
  ResponseEntity<Page> house(Frame frame) {
    return Redirect.to(frame.to("/display/" + places.house().key()));
  }

  @GetMapping("/{city}/display/{site}")
  DisplayPage display(
      HttpServletRequest request,
      @PathVariable String site,
      @RequestParam(defaultValue = "false") boolean muted) {
    var frame = frames.of(request, Language.GERMAN);
    return new DisplayPage(
        frame, frame.to("/display/" + known(site)), muted, boards.at(site).html());
  }

  @GetMapping("/{city}/display/{site}/board")
  ResponseEntity<String> board(@PathVariable String site) {
    return ResponseEntity.ok().contentType(HTML).body(boards.at(known(site)).html());
  }

  @GetMapping(path = "/{city}/display/{site}/events", produces = "text/event-stream")
  SseEmitter events(@PathVariable String site) {
    return streams.open(
        List.of(Feed.atOnce(Topics.calls(known(site)), "board", () -> boards.at(site).html())));
  }

  private String known(String site) {
    return places.site(site).key();
  }
}
