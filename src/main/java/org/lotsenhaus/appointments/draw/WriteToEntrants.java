package org.lotsenhaus.appointments.draw;

import java.util.stream.Stream;
import org.lotsenhaus.appointments.letters.WriteNews;
import org.lotsenhaus.messaging.Message;
import org.springframework.stereotype.Component;

/** Messages to those who take part. Who is drawn gets the usual letter about an appointment. */
@Component
class WriteToEntrants {

  private final WriteNews write;

  WriteToEntrants(WriteNews write) {
    this.write = write;
  }

  Message toConfirm(DrawEntry entry) {
    return message(entry, "draw.please_confirm", "draw.confirm_more");
  }

  Message takesPart(DrawEntry entry) {
    return message(entry, "draw.takes_part", "draw.takes_part_more");
  }

  private Message message(DrawEntry entry, String subject, String more) {
    var reader = new WriteNews.Reader(entry.id(), entry.contact(), entry.toldIn());
    return write.message(
        reader,
        words -> words.plain(subject),
        words -> Stream.of(words.plain(more)),
        "/draws/entry/" + entry.token());
  }
}
