package org.lotsenhaus.messaging;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.lotsenhaus.messaging.Recipient.Kind;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Hands e-mails to the mail server of the settings ({@code spring.mail.*}). One that has to be sent
 * again keeps its Message-ID, by which mail programs know that they have it already.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class Smtp implements Carrier {

  private final JavaMailSender server;
  private final Senders senders;
  private final Clock clock;

  Smtp(JavaMailSender server, Senders senders, Clock clock) {
    this.server = server;
    this.senders = senders;
    this.clock = clock;
  }

  @Override
  public Kind carries() {
    return Kind.EMAIL;
  }

  @Override
  public void carry(Outgoing message, Wording words) throws NotCarried {
    var sender = senders.current().orElseThrow(() -> new NotCarried(Trouble.NO_SENDER));
    try {
      server.send(written(message, words, sender));
    } catch (MailAuthenticationException refused) {
      throw new NotCarried(Trouble.CREDENTIALS);
    } catch (MailSendException failed) {
      throw new NotCarried(trouble(failed));
    } catch (MailException | MessagingException | UnsupportedEncodingException unwritable) {
      throw new NotCarried(Trouble.BROKEN);
    }
  }

  private MimeMessage written(Outgoing message, Wording words, Sender sender)
      throws MessagingException, UnsupportedEncodingException {
    var mail = server.createMimeMessage();
    var letter =
        new MimeMessageHelper(
            mail,
            words.html() != null || !words.attachments().isEmpty(),
            StandardCharsets.UTF_8.name());
    letter.setFrom(sender.address(), sender.name());
    if (sender.replyTo() != null) {
      letter.setReplyTo(sender.replyTo());
    }
    letter.setTo(message.address());
    letter.setSubject(words.subject().replaceAll("\\s+", " ").strip());
    write(words, letter);
    mail.setHeader("Date", RFC_1123_DATE_TIME.format(OffsetDateTime.now(clock)));
    mail.setHeader("Message-ID", "<%s@%s>".formatted(message.id(), sender.host()));
    mail.setHeader("Auto-Submitted", "auto-generated"); // no absence notes in return
    return mail;
  }

  private static void write(Wording words, MimeMessageHelper letter) throws MessagingException {
    if (words.html() == null) {
      letter.setText(words.text());
    } else {
      letter.setText(words.text(), Objects.requireNonNull(words.html()));
    }
    for (var file : words.attachments()) {
      letter.addAttachment(file.name(), new ByteArrayDataSource(file.content(), file.type()));
    }
  }

  /** A connection that fails concerns every message; an answer concerns the one. */
  private static Trouble trouble(MailSendException failed) {
    for (var cause : failed.getMessageExceptions()) {
      if (cause instanceof SendFailedException answer) {
        var invalid = answer.getInvalidAddresses();
        return invalid != null && invalid.length > 0 ? Trouble.REFUSED : Trouble.LATER;
      }
    }
    return Trouble.UNREACHABLE;
  }
}
