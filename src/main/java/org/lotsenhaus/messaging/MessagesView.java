package org.lotsenhaus.messaging;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.messaging.MessagesPage.Figure;
import org.lotsenhaus.messaging.MessagesPage.Letter;
import org.lotsenhaus.messaging.MessagesPage.Stuck;
import org.lotsenhaus.messaging.Recipient.Kind;
import org.lotsenhaus.ui.Words;

/** Says in the reader's words how the messages are. */
record MessagesView(Words words, ZoneId zone) {

  private static final List<MessageState> ALWAYS_COUNTED =
      List.of(MessageState.WAITING, MessageState.SENT, MessageState.FAILING, MessageState.GIVEN_UP);

  List<Figure> figures(Map<MessageState, Integer> counts) {
    return Stream.concat(ALWAYS_COUNTED.stream(), Stream.of(MessageState.SHOWN))
        .filter(it -> it != MessageState.SHOWN || counts.containsKey(it))
        .map(it -> new Figure(words.plain(it.messageKey()), counts.getOrDefault(it, 0)))
        .toList();
  }

  Stuck stuck(MessageLog.Stuck message) {
    return new Stuck(
        message.id(),
        kind(message.kind()),
        time(message.queued()),
        words.plain(message.trouble().messageKey()),
        message.attempts(),
        time(message.next()),
        message.canBeSentAgain());
  }

  Letter letter(MessageLog.Whole whole) {
    var message = whole.message();
    var said = whole.words();
    return new Letter(
        message.id(),
        kind(message.kind()),
        words.plain(whole.state().messageKey()),
        time(whole.due()),
        message.address(),
        said.subject(),
        List.of(said.text().split("\n{2,}")),
        said.attachments().stream().map(Attachment::name).toList());
  }

  String kind(Kind kind) {
    return words.plain(
        kind == Kind.EMAIL ? "messaging-staff.kind_email" : "messaging-staff.kind_sms");
  }

  private String time(@Nullable Instant instant) {
    if (instant == null) {
      return "";
    }
    var local = instant.atZone(zone);
    return words.plain(
        "messaging-staff.at", "day", local.toLocalDate(), "time", local.toLocalTime());
  }
}
