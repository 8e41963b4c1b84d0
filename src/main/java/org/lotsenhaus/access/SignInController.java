package org.lotsenhaus.access;

import org.jspecify.annotations.Nullable;
import org.lotsenhaus.ui.Frame;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SignInController {

  @GetMapping("/{city}/sign-in")
  SignInPage signIn(
      Frame frame,
      @RequestParam(required = false) @Nullable String again,
      @RequestParam(required = false) @Nullable String wait,
      @RequestParam(defaultValue = "") String to) {
    var trouble = wait != null ? "access-staff.wait" : again != null ? "access-staff.no_match" : "";
    return new SignInPage(frame, trouble, to);
  }
}
