package org.lotsenhaus.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.lotsenhaus.access.StaffMember;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.shared.TenantId;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A city that belongs to one test. Its keys are those of {@link TestPlan} and {@link
 * TestCatalogue}; its people those of {@link TestStaff}.
 */
public record TestCity(
    TenantId id, String slug, String name, List<StaffMember> staff, TransactionTemplate database) {

  /** A path inside this city: {@code path("/desk")}. */
  public String path(String place) {
    return "/" + slug + place;
  }

  public StaffMember member(String login) {
    return staff.stream().filter(it -> it.login().equals(login)).findFirst().orElseThrow();
  }

  /** For requests: {@code mvc.get().uri(…).with(city.signedIn(DESK))}. */
  public RequestPostProcessor signedIn(String login) {
    return user(member(login));
  }

  /** In a transaction of the house. */
  public <T> T call(Supplier<T> work) {
    return as(Tenant.house(id), work);
  }

  public void run(Runnable work) {
    call(() -> {
      work.run();
      return true;
    });
  }

  /** In a transaction of this member of staff, who sees their protected areas only. */
  public <T> T as(String login, Supplier<T> work) {
    return as(member(login).asTenant(), work);
  }

  private <T> T as(Tenant who, Supplier<T> work) {
    return who.call(
        () -> Objects.requireNonNull(database.<T>execute(status -> work.get()), "nothing came"));
  }

  /** Bound, but without a transaction: for use cases that begin their own. */
  public <T> T asHouse(Supplier<T> work) {
    return Tenant.call(id, work);
  }

  /** Bound to this member of staff, without a transaction. */
  public <T> T asStaff(String login, Supplier<T> work) {
    return member(login).asTenant().call(work);
  }
}
