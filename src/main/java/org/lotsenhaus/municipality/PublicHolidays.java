package org.lotsenhaus.municipality;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.lotsenhaus.shared.Language;

/** The public holidays of a country and state, written {@code de/nw}. */
public final class PublicHolidays {

  private static final Map<String, PublicHolidays> KNOWN = new ConcurrentHashMap<>();

  private final HolidayManager manager;
  private final String[] state;
  private final Map<Integer, Map<LocalDate, Holiday>> byYear = new ConcurrentHashMap<>();

  private PublicHolidays(String place) {
    var parts = place.split("/", 2);
    manager = HolidayManager.getInstance(ManagerParameters.create(parts[0]));
    state = parts.length > 1 ? new String[] {parts[1]} : new String[0];
  }

  public static PublicHolidays of(String place) {
    return KNOWN.computeIfAbsent(place, PublicHolidays::new);
  }

  public static boolean isKnown(String place) {
    try {
      var holidays = of(place);
      var states = holidays.manager.getCalendarHierarchy().getChildren().keySet();
      return states.containsAll(List.of(holidays.state));
    } catch (RuntimeException unknown) {
      return false;
    }
  }

  public boolean includes(LocalDate day) {
    return holiday(day).isPresent();
  }

  public Optional<String> name(LocalDate day, Language language) {
    return holiday(day).map(it -> it.getDescription(language.locale().toLocale()));
  }

  private Optional<Holiday> holiday(LocalDate day) {
    return Optional.ofNullable(byYear.computeIfAbsent(day.getYear(), this::ofYear).get(day));
  }

  private Map<LocalDate, Holiday> ofYear(int year) {
    return manager.getHolidays(Year.of(year), state).stream()
        .collect(Collectors.toMap(Holiday::getDate, it -> it, (first, second) -> first));
  }
}
