package org.lotsenhaus.audit;

import java.io.PrintStream;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.tenancy.Cities;
import org.lotsenhaus.tenancy.City;
import org.springframework.stereotype.Component;

/**
 * {@code ./lotsenhaus verify-audit}: checks the chain of every city. The head it prints may be
 * written down elsewhere: lines cut off at the end show only against an earlier head.
 */
@Component
public class VerifyAudit {

  private static final String ROW = "%-24s %10s  %-18s %s%n";

  private final Cities cities;
  private final CheckChain chain;

  VerifyAudit(Cities cities, CheckChain chain) {
    this.cities = cities;
    this.chain = chain;
  }

  /**
   * @return the exit code: 1 when any chain is broken
   */
  public int run(PrintStream out) {
    out.printf(ROW, "city", "lines", "head", "result");
    int broken = 0;
    for (var city : cities.all()) {
      broken += check(city, out) ? 0 : 1;
    }
    out.println(broken == 0 ? "The audit log is whole." : "The audit log was tampered with.");
    return broken == 0 ? 0 : 1;
  }

  private boolean check(City city, PrintStream out) {
    var result = Tenant.call(city.id(), chain::check);
    out.printf(
        ROW,
        city.slug(),
        result.lines(),
        result.head().shortHash(),
        result.first().map(Flaw::toString).orElse("whole"));
    return result.first().isEmpty();
  }
}
