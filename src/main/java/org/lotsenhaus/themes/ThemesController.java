package org.lotsenhaus.themes;

import java.util.UUID;
import org.lotsenhaus.access.Role;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.themes.Theme.Kind;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Case managers add what they see; the head writes down what the steering group decided. */
@RestController
class ThemesController {

  private static final int LONGEST = 200;

  private final Themes themes;

  ThemesController(Themes themes) {
    this.themes = themes;
  }

  @GetMapping("/{city}/themes")
  ThemesPage all(Frame frame, @AuthenticationPrincipal StaffMember reader) {
    return page(frame, reader, Entries.none());
  }

  private ThemesPage page(Frame frame, StaffMember reader, Entries entries) {
    var words = frame.words();
    return new ThemesPage(
        frame,
        themes.all(),
        Choice.each(Topic.values(), it -> words.plain(it.messageKey())),
        Choice.each(Kind.values(), it -> words.plain(it.messageKey())),
        reader.is(Role.CASEWORK),
        reader.is(Role.HEAD),
        entries);
  }

  @PostMapping("/{city}/themes")
  ResponseEntity<Page> name(
      Frame frame,
      @AuthenticationPrincipal StaffMember reader,
      @RequestParam MultiValueMap<String, String> sent) {
    only(Role.CASEWORK, reader);
    var typed = Entries.typed(sent);
    var page = page(frame, reader, typed);
    var title = typed.required("title", LONGEST);
    var topic = typed.oneOf("topic", page.topics());
    if (typed.isFine()) {
      try {
        themes.name(Topic.valueOf(topic), title);
        return Redirect.to(frame.to("/themes?saved"));
      } catch (Themes.TellsOfSomebody told) {
        typed.wrong("title", "themes-staff.wrong_somebody");
      }
    }
    return Refusal.answer(page);
  }

  @PostMapping("/{city}/themes/{id}/sightings")
  ResponseEntity<Page> sight(
      Frame frame, @AuthenticationPrincipal StaffMember reader, @PathVariable UUID id) {
    only(Role.CASEWORK, reader);
    themes.sight(id);
    return Redirect.to(frame.to("/themes?saved"));
  }

  @PostMapping("/{city}/themes/{id}/decisions")
  ResponseEntity<Page> decide(
      Frame frame,
      @AuthenticationPrincipal StaffMember reader,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent) {
    only(Role.HEAD, reader);
    var typed = Entries.typed(sent);
    var page = page(frame, reader, typed);
    var kind = typed.oneOf("kind", page.kinds());
    var text = typed.required("decision", LONGEST);
    if (!typed.isFine()) {
      return Refusal.answer(page);
    }
    themes.decide(id, Kind.valueOf(kind), text);
    return Redirect.to(frame.to("/themes?saved"));
  }

  private static void only(Role role, StaffMember reader) {
    if (!reader.is(role)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
  }
}
