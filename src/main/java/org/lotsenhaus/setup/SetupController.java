package org.lotsenhaus.setup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.blueprint.BlueprintRefused;
import org.lotsenhaus.blueprint.ImportBlueprint;
import org.lotsenhaus.setup.SetUpHouse.LinkOver;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Behind the link that is printed when an empty house starts. */
@RestController
class SetupController {

  private final SetupLinks links;
  private final SetUpHouse setUpHouse;

  SetupController(SetupLinks links, SetUpHouse setUpHouse) {
    this.links = links;
    this.setUpHouse = setUpHouse;
  }

  @GetMapping("/setup/{token}")
  Page setup(Frame frame, @PathVariable String token) {
    return links.isGood(token)
        ? new SetupPage(frame, token, SetupForm.EMPTY, List.of(), List.of())
        : SetupPage.over(frame);
  }

  @PostMapping("/setup/{token}")
  ResponseEntity<Page> setUp(
      Frame frame,
      @PathVariable String token,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @ModelAttribute SetupForm typed)
      throws IOException {
    var form = file == null || file.isEmpty() ? typed : typed.withYaml(text(file));
    var wrong = wrong(form);
    if (!links.isGood(token)) {
      return answer(SetupPage.over(frame));
    }
    return wrong.isEmpty()
        ? setUp(frame, token, form)
        : answer(new SetupPage(frame, token, form, wrong, List.of()));
  }

  private static String text(MultipartFile file) throws IOException {
    return new String(file.getBytes(), StandardCharsets.UTF_8);
  }

  private static List<String> wrong(SetupForm form) {
    var wrong = new ArrayList<String>();
    if (form.isCityMissing()) {
      wrong.add("city");
    }
    if (form.isSlugWrong()) {
      wrong.add("slug");
    }
    if (form.name().isEmpty()) {
      wrong.add("name");
    }
    if (form.isLoginWrong()) {
      wrong.add("login");
    }
    return wrong;
  }

  private ResponseEntity<Page> setUp(Frame frame, String token, SetupForm form) {
    try {
      var yaml = form.blueprint();
      var blueprint = ImportBlueprint.readCity(yaml);
      return Redirect.to(setUpHouse.run(token, blueprint, yaml, form.name(), form.login()));
    } catch (BlueprintRefused refused) {
      var problems = refused.problems().stream().map(it -> it.in(frame.words())).toList();
      return answer(new SetupPage(frame, token, form, List.of(), problems));
    } catch (LinkOver over) {
      return answer(SetupPage.over(frame));
    }
  }

  private static ResponseEntity<Page> answer(Page page) {
    return ResponseEntity.status(page.status()).body(page);
  }
}
