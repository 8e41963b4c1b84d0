package org.lotsenhaus.casework.list;

import java.util.List;
import java.util.UUID;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.casework.EntryReason;
import org.lotsenhaus.casework.OpenCase;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The own cases, searching for others, and beginning one. */
@RestController
class CasesController {

  private final CasesView view;
  private final OpenCase open;

  CasesController(CasesView view, OpenCase open) {
    this.view = view;
    this.open = open;
  }

  @GetMapping("/{city}/cases")
  Page cases(Frame frame) {
    return view.page(frame);
  }

  /** Names of people are never part of an address. */
  @PostMapping("/{city}/cases/search")
  Page search(Frame frame, @RequestParam(defaultValue = "") String asked) {
    return asked.isBlank() ? view.page(frame) : view.search(frame, asked.strip());
  }

  @GetMapping("/{city}/cases/new")
  Page begin(Frame frame, @RequestParam UUID person) {
    return view.begin(frame, person, false);
  }

  @PostMapping("/{city}/cases")
  ResponseEntity<Page> open(
      Frame frame,
      @RequestParam UUID person,
      @RequestParam(defaultValue = "") List<EntryReason> reasons) {
    try {
      return Redirect.to(frame.to("/cases/" + open.open(person, reasons)));
    } catch (OpenCase.AlreadyOpen already) {
      return Redirect.to(frame.to("/cases/" + already.existing()));
    } catch (OpenCase.NoReason none) {
      return Refusal.answer(view.begin(frame, person, true));
    } catch (OpenCase.Unknown unknown) {
      throw Refusal.notHere();
    }
  }
}
