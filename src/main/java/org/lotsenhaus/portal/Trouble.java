package org.lotsenhaus.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.lotsenhaus.concerns.NoPlanYet;
import org.lotsenhaus.ui.FrameArgument;
import org.lotsenhaus.ui.NotHere;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseBody;

/** What could not be found, said in the visitor's language, with a way on. */
@ControllerAdvice
class Trouble {

  private final FrameArgument frames;

  Trouble(FrameArgument frames) {
    this.frames = frames;
  }

  @ExceptionHandler
  @ResponseBody
  TroublePage notHere(NotHere refusal, HttpServletRequest request) {
    return new TroublePage(frames.of(request), HttpStatus.NOT_FOUND, refusal.messageKey());
  }

  /**
   * The database is gone for a moment, or a city is just moving in. The pages say so, and all goes
   * on by itself.
   */
  @ExceptionHandler({
    CannotCreateTransactionException.class,
    DataAccessResourceFailureException.class,
    NoPlanYet.class
  })
  @ResponseBody
  TroublePage notNow(Exception gone, HttpServletRequest request) {
    return TroublePage.notNow(frames.of(request));
  }
}
