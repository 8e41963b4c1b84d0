package org.lotsenhaus.admin.city;

import java.util.function.UnaryOperator;
import org.lotsenhaus.admin.plan.German;
import org.lotsenhaus.admin.plan.Turn;
import org.lotsenhaus.municipality.Contact;
import org.lotsenhaus.municipality.Municipalities;
import org.lotsenhaus.municipality.Municipality;
import org.lotsenhaus.municipality.QueueRules;
import org.lotsenhaus.shared.Tenant;
import org.springframework.stereotype.Service;

/** Changes what the city says about itself, and the rules of its queue. */
@Service
class ChangeCity {

  private final Turn turn;
  private final Municipalities municipalities;

  ChangeCity(Turn turn, Municipalities municipalities) {
    this.turn = turn;
    this.municipalities = municipalities;
  }

  void reachedBy(String authority, Contact contact) {
    change(city -> city.reachedBy(German.texts(authority, city.authority()), contact));
  }

  void ruledBy(QueueRules rules) {
    change(city -> city.ruledBy(rules));
  }

  private void change(UnaryOperator<Municipality> change) {
    turn.take(
        "city",
        city -> {
          municipalities.save(change.apply(city), Tenant.bound().actor());
          return "";
        });
  }
}
