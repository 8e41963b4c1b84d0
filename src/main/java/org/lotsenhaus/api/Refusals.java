package org.lotsenhaus.api;

import jakarta.servlet.http.HttpServletRequest;
import org.lotsenhaus.queue.TakeTicket;
import org.lotsenhaus.ui.FrameArgument;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why not, as problem+json, in the language that was asked for. */
@RestControllerAdvice(basePackageClasses = Refusals.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {

  private final FrameArgument frames;
  private final NextOpening nextOpening;

  Refusals(FrameArgument frames, NextOpening nextOpening) {
    this.frames = frames;
    this.nextOpening = nextOpening;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refusal refusal, HttpServletRequest request) {
    var text = frames.of(request).words().plain(refusal.messageKey());
    var problem = ProblemDetail.forStatusAndDetail(refusal.status(), text);
    var headers = new HttpHeaders();
    refusal.headers().forEach(headers::set);
    return answer(problem, headers);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> closed(TakeTicket.HouseClosed closed, HttpServletRequest request) {
    return answer(nextOpening.problem(closed.concern(), frames.of(request)), new HttpHeaders());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unknown(
      TakeTicket.UnknownConcern unknown, HttpServletRequest request) {
    return refused(Refusal.noSuchConcern(), request);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> appointment(
      TakeTicket.AppointmentOnly only, HttpServletRequest request) {
    return refused(Refusal.appointmentOnly(), request);
  }

  @ExceptionHandler({HttpMessageNotReadableException.class, MethodArgumentNotValidException.class})
  ResponseEntity<ProblemDetail> notUnderstood(HttpServletRequest request) {
    return refused(Refusal.notUnderstood(), request);
  }

  @ExceptionHandler({DataAccessException.class, TransactionException.class})
  ResponseEntity<ProblemDetail> databaseGone(HttpServletRequest request) {
    return refused(Refusal.notNow(), request);
  }

  private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, HttpHeaders headers) {
    return ResponseEntity.status(problem.getStatus())
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
