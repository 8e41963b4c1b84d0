package org.lotsenhaus.casework.needs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.casework.needs.SeeNeeds.Seen;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The assessment of a case. */
@RestController
class NeedsController {

  private static final int LONGEST = 500;

  private final NeedsView view;
  private final SeeNeeds see;

  NeedsController(NeedsView view, SeeNeeds see) {
    this.view = view;
    this.see = see;
  }

  @GetMapping("/{city}/cases/{id}/needs")
  Page needs(Frame frame, @PathVariable UUID id) {
    return view.page(frame, id);
  }

  /** A topic whose level is left open wasn't looked at today. */
  @PostMapping("/{city}/cases/{id}/needs")
  ResponseEntity<Page> see(
      Frame frame, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
    see.see(id, seen(Entries.typed(typed)));
    return Redirect.to(frame.to("/cases/" + id + "/needs?saved"));
  }

  private static List<Seen> seen(Entries typed) {
    return Arrays.stream(Topic.values()).flatMap(it -> seen(it, typed)).toList();
  }

  private static Stream<Seen> seen(Topic topic, Entries typed) {
    var key = topic.name().toLowerCase(Locale.ROOT);
    var level = typed.text("level_" + key);
    var remark = typed.text("remark_" + key);
    return level.matches("[0-4]")
        ? Stream.of(
            new Seen(
                topic,
                Integer.parseInt(level),
                remark.substring(0, Math.min(remark.length(), LONGEST))))
        : Stream.empty();
  }
}
