package org.lotsenhaus.admin.city;

import java.util.List;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.plan.Lists;
import org.lotsenhaus.admin.plan.Span;
import org.lotsenhaus.municipality.Partner;
import org.lotsenhaus.municipality.Partner.Kind;
import org.lotsenhaus.municipality.Validity;
import org.lotsenhaus.ui.Words;

/** What can be said about a partner. */
record PartnerForm(String name, Kind kind, Validity valid) {

  static List<Choice> kinds(Words words) {
    return Lists.named(words, "partner", Kind.values());
  }

  static Entries entries(Partner partner) {
    return Entries.none()
        .with("name", partner.name())
        .with("kind", partner.kind().name())
        .with("valid_from", partner.valid().from())
        .with("last_day", Span.lastDay(partner.valid()));
  }

  static PartnerForm read(Entries typed) {
    var known = Choice.each(Kind.values(), it -> "");
    var kind = typed.oneOf("kind", known);
    return new PartnerForm(
        typed.required("name", 200),
        typed.isFine("kind") ? Kind.valueOf(kind) : Kind.WELFARE,
        Span.read(typed));
  }

  Partner partner(String key) {
    return new Partner(key, kind, name, valid);
  }
}
