package org.lotsenhaus.api.appointments;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import org.lotsenhaus.api.appointments.EventEntries.EventEntry;
import org.lotsenhaus.appointments.AppointmentEvent;
import org.lotsenhaus.appointments.FindTimes;
import org.lotsenhaus.appointments.ReadEvents;
import org.lotsenhaus.appointments.ReadEvents.Answer;
import org.lotsenhaus.shared.Hmac;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/{city}/api/v1/appointment-events")
@Tag(name = "Appointment events", description = "For a city's own systems; nothing of a person.")
class EventsApi {

  static final String SIGNATURE = "Lotsenhaus-Signature";
  private static final String BEARER = "Bearer ";

  private final ReadEvents events;
  private final FindTimes times;
  private final JsonMapper json;

  EventsApi(ReadEvents events, FindTimes times, JsonMapper json) {
    this.events = events;
    this.times = times;
    this.json = json;
  }

  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "What happened after a position; signed, at most 500 at once")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = EventEntries.class)))
  ResponseEntity<byte[]> after(
      @RequestHeader(name = "Authorization", defaultValue = "") String authorization,
      @RequestParam(defaultValue = "0") long after) {
    var token = authorization.startsWith(BEARER) ? authorization.substring(BEARER.length()) : "";
    var answer = events.after(token, after).orElseThrow(NoAccess::new);
    var body = json.writeValueAsBytes(entries(answer, after));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(SIGNATURE, "sha256=" + HexFormat.of().formatHex(Hmac.of(answer.key(), body)))
        .body(body);
  }

  private EventEntries entries(Answer answer, long after) {
    var told = answer.events().stream().map(this::entry).toList();
    return new EventEntries(
        after, told.isEmpty() ? after : told.getLast().position(), answer.more(), told);
  }

  private EventEntry entry(AppointmentEvent it) {
    return new EventEntry(
        it.position(),
        local(it.at()),
        it.what(),
        it.appointment(),
        it.concerns(),
        it.site(),
        local(it.time().start()),
        local(it.time().end()));
  }

  private OffsetDateTime local(Instant instant) {
    return instant.atZone(times.zone()).toOffsetDateTime();
  }

  /** The token is missing, or not good (any more). */
  static final class NoAccess extends RuntimeException {}
}
