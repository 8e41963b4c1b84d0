package org.lotsenhaus.appointments.waitinglist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.appointments.Contact;
import org.lotsenhaus.appointments.waitinglist.JoinPage.Choice;
import org.lotsenhaus.appointments.waitinglist.JoinPage.Trouble;
import org.lotsenhaus.appointments.waitinglist.JoinWaitingList.Joining;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.concerns.Concern;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Frame;
import org.springframework.stereotype.Component;

/** The form for a place in the line, and what it says. */
@Component
class JoinView {

  private final CityPlans plans;

  JoinView(CityPlans plans) {
    this.plans = plans;
  }

  JoinPage page(Frame frame, JoinForm form, @Nullable Trouble trouble) {
    var bookable = plans.current().concerns().stream().filter(Concern::byAppointment).toList();
    var chosen = bookable.stream().filter(it -> form.concerns().contains(it.key())).toList();
    return new JoinPage(
        frame,
        named(frame, chosen),
        named(frame, bookable),
        sites(chosen).stream().map(it -> new Choice(it.key(), it.name())).toList(),
        form,
        trouble);
  }

  private static List<Choice> named(Frame frame, List<Concern> concerns) {
    return concerns.stream()
        .map(it -> new Choice(it.key(), it.title().in(frame.language())))
        .toList();
  }

  private List<Site> sites(List<Concern> concerns) {
    var plan = plans.current();
    return concerns.stream()
        .map(plan::sitesFor)
        .filter(it -> !it.isEmpty())
        .findFirst()
        .orElseGet(plan::sites);
  }

  /** Where nobody said where: wherever the concern is served. */
  private List<String> sites(JoinForm form) {
    var plan = plans.current();
    var concerns = form.concerns().stream().flatMap(it -> plan.concern(it).stream()).toList();
    return form.sites().isEmpty() ? sites(concerns).stream().map(Site::key).toList() : form.sites();
  }

  Joining joining(JoinForm form, Contact contact, Language toldIn) {
    var sites = sites(form);
    var site = sites.stream().findFirst().orElse("");
    return new Joining(form.wish(site), sites, form.when(), contact, toldIn);
  }
}
