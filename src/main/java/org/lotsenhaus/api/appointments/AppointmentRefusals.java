package org.lotsenhaus.api.appointments;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.lotsenhaus.api.appointments.BookingsApi.Incomplete;
import org.lotsenhaus.api.appointments.BookingsApi.NotThere;
import org.lotsenhaus.api.appointments.EventsApi.NoAccess;
import org.lotsenhaus.api.appointments.WishEntry.NoSuchLanguage;
import org.lotsenhaus.appointments.AlreadyBooked;
import org.lotsenhaus.appointments.ChangeAppointment;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.ExpectedElsewhere;
import org.lotsenhaus.appointments.FindTimes;
import org.lotsenhaus.appointments.JustTaken;
import org.lotsenhaus.appointments.NotBookable;
import org.lotsenhaus.appointments.NotExpected;
import org.lotsenhaus.appointments.crowd.Crowd;
import org.lotsenhaus.ui.FrameArgument;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says why there is no appointment, and what there could be, in the language asked for. */
@RestControllerAdvice(basePackageClasses = AppointmentRefusals.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class AppointmentRefusals {

  private final FrameArgument frames;
  private final FindTimes times;
  private final ExpectedElsewhere elsewhere;

  AppointmentRefusals(FrameArgument frames, FindTimes times, ExpectedElsewhere elsewhere) {
    this.frames = frames;
    this.times = times;
    this.elsewhere = elsewhere;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> taken(JustTaken taken, HttpServletRequest request) {
    var problem = problem(HttpStatus.CONFLICT, "api.just_taken", request);
    problem.setProperty(
        "near",
        taken.near().stream().map(it -> it.atZone(times.zone()).toOffsetDateTime()).toList());
    problem.setProperty("lacking", taken.lacking());
    return answer(problem);
  }

  @ExceptionHandler(AlreadyBooked.class)
  ResponseEntity<ProblemDetail> already(HttpServletRequest request) {
    return answer(problem(HttpStatus.CONFLICT, "api.already_booked", request));
  }

  @ExceptionHandler(ChangeAppointment.Over.class)
  ResponseEntity<ProblemDetail> over(HttpServletRequest request) {
    return answer(problem(HttpStatus.CONFLICT, "api.appointment_over", request));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> notBookable(NotBookable refusal, HttpServletRequest request) {
    var problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "api.not_bookable", request);
    problem.setProperty("field", refusal.why().name().toLowerCase(Locale.ROOT));
    return answer(problem);
  }

  @ExceptionHandler(Contact.Unreachable.class)
  ResponseEntity<ProblemDetail> unreachable(HttpServletRequest request) {
    var problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "api.unreachable", request);
    problem.setProperty("field", "address");
    return answer(problem);
  }

  @ExceptionHandler(NoSuchLanguage.class)
  ResponseEntity<ProblemDetail> language(HttpServletRequest request) {
    return answer(problem(HttpStatus.UNPROCESSABLE_CONTENT, "api.no_such_language", request));
  }

  @ExceptionHandler(Incomplete.class)
  ResponseEntity<ProblemDetail> incomplete(HttpServletRequest request) {
    return answer(problem(HttpStatus.BAD_REQUEST, "api.not_understood", request));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> notExpected(NotExpected not, HttpServletRequest request) {
    var unknown = not.why() == NotExpected.Why.UNKNOWN;
    var words = frames.of(request).words();
    var problem =
        ProblemDetail.forStatusAndDetail(
            unknown ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT,
            words.plain("kiosk.code_" + not.why().key(), elsewhere.values(not)));
    problem.setProperty("why", not.why().key());
    return answer(problem);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> tooMany(TooMany tooMany, HttpServletRequest request) {
    var problem = problem(HttpStatus.TOO_MANY_REQUESTS, "booking.too_many", request);
    return ResponseEntity.status(problem.getStatus())
        .header(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.seconds()))
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  @ExceptionHandler(Crowd.TurnOver.class)
  ResponseEntity<ProblemDetail> turnOver(HttpServletRequest request) {
    return answer(problem(HttpStatus.CONFLICT, "booking.too_many", request));
  }

  @ExceptionHandler(NoAccess.class)
  ResponseEntity<ProblemDetail> noAccess(HttpServletRequest request) {
    var problem = problem(HttpStatus.UNAUTHORIZED, "api.no_access", request);
    return ResponseEntity.status(problem.getStatus())
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  @ExceptionHandler(NotThere.class)
  ResponseEntity<ProblemDetail> notThere(HttpServletRequest request) {
    return answer(problem(HttpStatus.NOT_FOUND, "api.no_such_appointment", request));
  }

  private ProblemDetail problem(HttpStatus status, String key, HttpServletRequest request) {
    return ProblemDetail.forStatusAndDetail(status, frames.of(request).words().plain(key));
  }

  private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
