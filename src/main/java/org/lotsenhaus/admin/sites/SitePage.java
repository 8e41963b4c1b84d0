package org.lotsenhaus.admin.sites;

import gg.jte.Content;
import java.util.List;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * @param rules the opening hours one after the other, each from a day on
 * @param week the next seven days as they are, or as the typed hours would make them
 * @param isPreview whether the week shows what was only typed so far
 */
public record SitePage(
    Frame frame,
    Site site,
    Forms forms,
    List<Choice> accessibility,
    List<Rule> rules,
    List<Day> week,
    boolean isPreview,
    List<Closing> closings,
    List<Place> areas,
    List<Place> rooms,
    Content changed)
    implements Page {

  /** What stands in each of the three forms. */
  public record Forms(Entries details, Entries hours, Entries closure) {

    static Forms of(Site site) {
      return new Forms(SiteForm.entries(site), SiteForm.hours(site), Entries.none());
    }

    Forms withDetails(Entries typed) {
      return new Forms(typed, hours, closure);
    }

    Forms withHours(Entries typed) {
      return new Forms(details, typed, closure);
    }

    Forms withClosure(Entries typed) {
      return new Forms(details, hours, typed);
    }

    boolean isFine() {
      return details.isFine() && hours.isFine() && closure.isFine();
    }
  }

  public record Rule(String from, String hours) {}

  /**
   * @param note why it is closed, or empty
   */
  public record Day(String day, String open, String note) {}

  /** A waiting area or room, and since when and how long. */
  public record Place(String key, String name, Content tells) {}

  public record Closing(String from, String until, String says, String reason) {}

  @Override
  public HttpStatus status() {
    return forms.isFine() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
  }
}
