package org.lotsenhaus.appointments;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.lotsenhaus.shared.Buckets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * So many holds and bookings from one network, and so many bookings for one contact: enough for a
 * shelter on one wireless network, too few to empty a calendar.
 */
@Component
public class BookingThrottle {

  private static final Duration NETWORK = Duration.ofMinutes(10);
  private static final Duration CONTACT = Duration.ofHours(1);

  private final Buckets holds;
  private final Buckets bookings;
  private final Buckets contacts;

  BookingThrottle(
      @Value("${lotsenhaus.appointments.holds-per-network:60}") int holds,
      @Value("${lotsenhaus.appointments.bookings-per-network:40}") int bookings,
      @Value("${lotsenhaus.appointments.bookings-per-contact:10}") int contacts) {
    this.holds = new Buckets(holds, NETWORK);
    this.bookings = new Buckets(bookings, NETWORK);
    this.contacts = new Buckets(contacts, CONTACT);
  }

  public boolean letsHold(HttpServletRequest request) {
    return waitToHold(request).isZero();
  }

  /** Zero for those who may at once. */
  public Duration waitToHold(HttpServletRequest request) {
    return holds.wait(request.getRemoteAddr());
  }

  public boolean letsBook(HttpServletRequest request, String city, Contact contact) {
    return waitToBook(request, city, contact).isZero();
  }

  /** Zero for those who may at once. */
  public Duration waitToBook(HttpServletRequest request, String city, Contact contact) {
    var network = bookings.wait(request.getRemoteAddr());
    return !network.isZero() || contact.address() == null
        ? network
        : contacts.wait(city + " " + contact.address());
  }
}
