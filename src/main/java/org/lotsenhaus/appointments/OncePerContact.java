package org.lotsenhaus.appointments;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * One active appointment for a contact and a concern. Bots gain nothing by booking many, and who
 * forgot an appointment finds it again.
 */
@Repository
class OncePerContact {

  private final JdbcClient jdbc;

  OncePerContact(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @throws AlreadyBooked when this contact has one for one of these concerns
   */
  void take(Contact contact, Wish wish, UUID appointment) {
    if (contact.address() == null) {
      return;
    }
    int taken =
        jdbc.sql(
                """
                insert into appointment_of_contact (contact, concern_key, appointment_id)
                select ?, concern, ? from unnest(?::text[]) as concern order by concern
                on conflict do nothing
                """)
            .params(contact.address(), appointment, wish.concerns().toArray(String[]::new))
            .update();
    if (taken < wish.concerns().stream().distinct().count()) {
      throw new AlreadyBooked();
    }
  }

  void free(UUID appointment) {
    jdbc.sql("delete from appointment_of_contact where appointment_id = ?")
        .param(appointment)
        .update();
  }
}
