package org.lotsenhaus.appointments.week;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.appointments.Appointment;
import org.lotsenhaus.appointments.Appointments;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.audit.Audit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appointments as staff read them: only those of the protected areas held are there at all, and
 * each reading is in the log.
 */
@Service
class StaffAppointments {

  private final Appointments appointments;
  private final TalkNotes notes;
  private final Audit audit;

  StaffAppointments(Appointments appointments, TalkNotes notes, Audit audit) {
    this.appointments = appointments;
    this.notes = notes;
    this.audit = audit;
  }

  @Transactional
  public Appointment read(UUID id, String purpose) {
    var found = Refusal.found(appointments.byId(id));
    audit.read("read_appointment", "appointment " + id, purpose);
    return found;
  }

  @Transactional(readOnly = true)
  public List<TalkNotes.Note> notes(Appointment appointment) {
    return notes.of(appointment);
  }

  @Transactional
  public void note(UUID id, String text) {
    notes.write(Refusal.found(appointments.byId(id)), text);
    audit.wrote("note_appointment", "appointment " + id);
  }

  /** Others of the same contact, and whether they are for the same and still to come. */
  @Transactional
  public List<Appointment> othersOf(Appointment one) {
    return ofContact(one.contact()).stream().filter(it -> !it.id().equals(one.id())).toList();
  }

  @Transactional
  public List<Appointment> ofContact(Contact contact) {
    var found = appointments.ofContact(contact);
    found.forEach(it -> audit.read("read_appointment", "appointment " + it.id(), "search"));
    return found;
  }

  @Transactional
  public List<Appointment> byCode(String typed) {
    var found = appointments.byCode(typed).stream().toList();
    found.forEach(it -> audit.read("read_appointment", "appointment " + it.id(), "search"));
    return found;
  }

  static boolean isDuplicate(Appointment one, Appointment other) {
    return one.isActive()
        && other.isActive()
        && Objects.equals(one.contact(), other.contact())
        && one.wish().concerns().stream().anyMatch(other.wish().concerns()::contains);
  }
}
