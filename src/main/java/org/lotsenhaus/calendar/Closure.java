package org.lotsenhaus.calendar;

import java.util.UUID;
import org.lotsenhaus.shared.TimeSlot;

/**
 * Time in which resources are not there although a rule says so.
 *
 * @param covers the tag of those concerned: one resource, a unit, a site
 */
public record Closure(UUID id, String covers, TimeSlot time, String reason) {}
