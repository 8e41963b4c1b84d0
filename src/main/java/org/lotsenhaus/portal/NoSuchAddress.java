package org.lotsenhaus.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.lotsenhaus.ui.FrameArgument;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.NoHandlerFoundException;

/**
 * Addresses that nothing answers to, and halves of addresses: people get a page with a way on.
 * Programs, which ask for JSON, get their problem in JSON.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class NoSuchAddress {

  private final FrameArgument frames;

  NoSuchAddress(FrameArgument frames) {
    this.frames = frames;
  }

  @ExceptionHandler(
      value = {
        NoHandlerFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        MissingServletRequestParameterException.class,
        MethodArgumentTypeMismatchException.class
      },
      produces = MediaType.TEXT_HTML_VALUE)
  @ResponseBody
  TroublePage nothingHere(HttpServletRequest request) {
    return new TroublePage(
        frames.of(request), HttpStatus.NOT_FOUND, "phrases.error_page_not_found");
  }
}
