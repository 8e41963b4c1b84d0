package org.lotsenhaus.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lotsenhaus.appointments.Contact.Kind;
import org.lotsenhaus.appointments.Contact.Unreachable;

class ContactTest {

  @Test
  void one_person_is_one_contact_however_they_write_it() {
    assertThat(Contact.of(Kind.EMAIL, " Olena@Example.org "))
        .isEqualTo(Contact.of(Kind.EMAIL, "olena@example.org"));
    assertThat(Contact.of(Kind.MOBILE, "0151 234-56789"))
        .isEqualTo(Contact.of(Kind.MOBILE, "+49 (0)151 23456789"));
  }

  @Test
  void what_no_message_would_reach_is_refused_while_it_is_typed() {
    assertThatThrownBy(() -> Contact.of(Kind.MOBILE, "02151 861234"))
        .isInstanceOfSatisfying(
            Unreachable.class, refusal -> assertThat(refusal.kind()).isEqualTo(Kind.MOBILE));
    assertThatThrownBy(() -> Contact.of(Kind.EMAIL, "olena@example"))
        .isInstanceOfSatisfying(
            Unreachable.class, refusal -> assertThat(refusal.kind()).isEqualTo(Kind.EMAIL));
  }

  @Test
  void who_wants_no_message_needs_no_address() {
    assertThat(Contact.of(Kind.NONE, "whatever was typed")).isEqualTo(Contact.NONE);
  }
}
