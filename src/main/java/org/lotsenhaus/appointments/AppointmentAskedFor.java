package org.lotsenhaus.appointments;

/** Somebody wanted to book what this contact has already: the contact is to get the link again. */
public record AppointmentAskedFor(Appointment appointment) {}
