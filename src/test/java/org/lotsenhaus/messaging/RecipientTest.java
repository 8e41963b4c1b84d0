package org.lotsenhaus.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotsenhaus.messaging.Recipient.Kind;

class RecipientTest {

  @ParameterizedTest
  @CsvSource({
    "0170 1234567, +491701234567",
    "0170/123 45 67, +491701234567",
    "(0151) 23456789, +4915123456789",
    "+49 170 1234567, +491701234567",
    "+49 (0)170 1234567, +491701234567",
    "0049 170-1234567, +491701234567",
    "00380 67 123 4567, +380671234567",
    "+90 532 123 45 67, +905321234567",
    "٠١٧٠١٢٣٤٥٦٧, +491701234567",
    "۰۱۷۰ ۱۲۳۴۵۶۷, +491701234567"
  })
  void a_mobile_number_is_one_number_however_it_is_written(String typed, String number) {
    assertThat(Recipient.sms(typed).address()).isEqualTo(number);
  }

  @Test
  void invisible_marks_from_a_messenger_are_left_out() {
    assertThat(Recipient.sms("\u202A+49 170 1234567\u202C").address()).isEqualTo("+491701234567");
    assertThat(Recipient.email("\u200Ea.b@example.org\u200F ").address())
        .isEqualTo("a.b@example.org");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "0",
        "112",
        "02151 861234",
        "+49 2151 861234",
        "1701234567",
        "0170 12",
        "abc",
        "0170 1234567 8901234",
        "+",
        "+0170 1234567",
        "0170 1234567; 0170 7654321",
        "0170'--"
      })
  void what_is_no_mobile_number_is_refused(String typed) {
    assertThatThrownBy(() -> Recipient.sms(typed))
        .isInstanceOfSatisfying(
            NotReachable.class, refusal -> assertThat(refusal.kind()).isEqualTo(Kind.SMS));
  }

  @ParameterizedTest
  @CsvSource({
    "olena@example.org, olena@example.org",
    "' olena@Example.ORG ', olena@example.org",
    "first.last+city@mail.example.co, first.last+city@mail.example.co",
    "o'brien@example.org, o'brien@example.org",
    "info@köln.example, info@xn--kln-sna.example"
  })
  void an_email_address_is_kept_as_servers_take_it(String typed, String address) {
    assertThat(Recipient.email(typed).address()).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "olena",
        "@example.org",
        "olena@",
        "olena@localhost",
        "olena@example",
        "o lena@example.org",
        "olena@example..org",
        ".olena@example.org",
        "olena.@example.org",
        "ole..na@example.org",
        "olena@-example.org",
        "olena@example.org, other@example.org",
        "olena@example.org\r\nBcc: other@example.org",
        "Olena <olena@example.org>",
        "олена@example.org"
      })
  void what_is_no_email_address_is_refused(String typed) {
    assertThatThrownBy(() -> Recipient.email(typed))
        .isInstanceOfSatisfying(
            NotReachable.class, refusal -> assertThat(refusal.kind()).isEqualTo(Kind.EMAIL));
  }

  @Test
  void what_is_far_too_long_is_refused_at_once() {
    assertThatThrownBy(() -> Recipient.email("a".repeat(100_000) + "@example.org"))
        .isInstanceOf(NotReachable.class);
    assertThatThrownBy(() -> Recipient.email("a@" + "b.".repeat(50_000) + "org"))
        .isInstanceOf(NotReachable.class);
    assertThatThrownBy(() -> Recipient.sms("1".repeat(100_000))).isInstanceOf(NotReachable.class);
  }

  @Test
  void nobody_is_named_in_a_log() {
    assertThat(Recipient.email("olena@example.org").toString()).doesNotContain("olena");
  }
}
