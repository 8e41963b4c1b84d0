package org.lotsenhaus.appointments.booking;

import java.util.List;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/** What somebody wants, put together: the first step. */
public record WishPage(
    Frame frame,
    List<Part> parts,
    int minutes,
    boolean mayAdd,
    int people,
    int mostPeople,
    String talk,
    Language language,
    List<Language> languages,
    boolean swornOnly,
    boolean stepFree,
    List<Place> places,
    String site)
    implements Page {

  public record Part(String key, String title, int minutes) {}

  public record Place(String key, String name, String address) {}
}
