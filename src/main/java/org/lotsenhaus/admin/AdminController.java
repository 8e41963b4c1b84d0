package org.lotsenhaus.admin;

import java.util.List;
import org.lotsenhaus.access.Accounts;
import org.lotsenhaus.admin.AdminPage.Place;
import org.lotsenhaus.admin.texts.TextStock;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.ui.Frame;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AdminController {

  private final CityPlans plans;
  private final Accounts accounts;
  private final TextStock stock;

  AdminController(CityPlans plans, Accounts accounts, TextStock stock) {
    this.plans = plans;
    this.accounts = accounts;
    this.stock = stock;
  }

  @GetMapping("/{city}/admin")
  @Transactional(readOnly = true)
  public AdminPage overview(Frame frame) {
    var plan = plans.current();
    var outdated = stock.outdated();
    return new AdminPage(
        frame,
        List.of(
            place(frame, Tab.UNITS, "people", plan.units().size()),
            place(frame, Tab.SITES, "place", plan.sites().size()),
            place(frame, Tab.DESKS, "door", plan.desks().size()),
            place(frame, Tab.CONCERNS, "question", plan.concerns().size()),
            place(frame, Tab.PARTNERS, "door", plan.city().partners().size()),
            place(frame, Tab.CITY, "phone", 0),
            place(frame, Tab.TRANSLATIONS, "language", outdated, outdated > 0),
            place(frame, Tab.PEOPLE, "person", accounts.all().size()),
            place(frame, Tab.DEVICES, "bell", 0),
            place(frame, Tab.EVENTS, "lock", 0),
            place(frame, Tab.BLUEPRINT, "note", 0)));
  }

  private static Place place(Frame frame, Tab tab, String icon, int count) {
    return place(frame, tab, icon, count, false);
  }

  private static Place place(Frame frame, Tab tab, String icon, int count, boolean care) {
    var tells = frame.words().say(tab.messageKey() + "_tells", "count", count);
    return new Place(tab, icon, tells, care);
  }
}
