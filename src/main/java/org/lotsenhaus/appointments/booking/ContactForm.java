package org.lotsenhaus.appointments.booking;

import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.Contact.Kind;
import org.springframework.util.MultiValueMap;

/** How somebody can be reached, as it was typed. */
public record ContactForm(Kind kind, String email, String mobile, String name, String request) {

  private static final int LONGEST_NAME = 120;

  static ContactForm empty(String request) {
    return new ContactForm(Kind.EMAIL, "", "", "", request);
  }

  static ContactForm of(MultiValueMap<String, String> form) {
    var email = text(form, "email");
    var mobile = text(form, "mobile");
    var kind = kind(form.getFirst("kind"));
    return new ContactForm(
        kind == Kind.EMAIL && email.isEmpty() && !mobile.isEmpty() ? Kind.MOBILE : kind,
        email,
        mobile,
        text(form, "name"),
        text(form, "request"));
  }

  private static Kind kind(@Nullable String named) {
    for (var kind : Kind.values()) {
      if (kind.name().equals(named)) {
        return kind;
      }
    }
    return Kind.EMAIL;
  }

  private static String text(MultiValueMap<String, String> form, String field) {
    var written = form.getFirst(field);
    return written == null ? "" : written.strip();
  }

  /**
   * @throws Contact.Unreachable when nothing could arrive there
   */
  Contact contact() {
    return Contact.of(kind, kind == Kind.MOBILE ? mobile : email);
  }

  @Nullable String nameIfAny() {
    return name.isEmpty() ? null : name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  @Override
  public String toString() {
    return "ContactForm[" + kind + "]";
  }
}
