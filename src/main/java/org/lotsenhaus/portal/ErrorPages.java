package org.lotsenhaus.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.lotsenhaus.tenancy.City;
import org.lotsenhaus.ui.Frame;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Errors that no page expected: unknown addresses, and the database gone for a minute. */
@RestController
class ErrorPages implements ErrorController {

  @RequestMapping("/error")
  TroublePage error(Frame frame, HttpServletRequest request) {
    var status =
        Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
            .map(HttpStatus::resolve)
            .orElse(HttpStatus.NOT_FOUND);
    return new TroublePage(frame, status, message(status, request));
  }

  private static String message(HttpStatus status, HttpServletRequest request) {
    if (status.is5xxServerError()) {
      return "portal.not_working_now";
    }
    if (status == HttpStatus.FORBIDDEN) {
      return "portal.not_allowed";
    }
    return request.getAttribute(City.class.getName()) == null
        ? "portal.no_such_city"
        : "phrases.error_page_not_found";
  }
}
