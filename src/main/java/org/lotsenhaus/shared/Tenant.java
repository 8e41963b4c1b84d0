package org.lotsenhaus.shared;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Who the running code works for. Every transaction tells it to the database, whose row-level
 * security does the rest; without a bound tenant a query sees no row.
 *
 * <p>The house itself (public pages, displays, jobs) sees the whole nameless queue but no protected
 * area; a member of staff sees the protected areas (compartments) they hold and nothing else.
 */
public record Tenant(
    TenantId id, String actor, Set<String> compartments, String unit, boolean house) {

  private static final ScopedValue<Tenant> BOUND = ScopedValue.newInstance();

  public static Tenant house(TenantId id) {
    return new Tenant(id, "house", Set.of(), "", true);
  }

  /**
   * @param actor the account's id, for the log
   * @param unit where they work: consent is given to units
   */
  public static Tenant staff(TenantId id, String actor, Set<String> compartments, String unit) {
    return new Tenant(id, actor, Set.copyOf(compartments), unit, false);
  }

  /**
   * The house at work inside one protected area of the bound city: for a person's own link, or a
   * job that has to be done there.
   *
   * @param actor who is behind it, for the log: "person", "retention"
   */
  public static Tenant inside(String compartment, String actor) {
    return new Tenant(current(), actor, Set.of(compartment), "", false);
  }

  /**
   * Of the member of staff who acts. As a parameter it finds an index; the database's own {@code
   * acting()} doesn't, since for row-level security it could leak.
   */
  public UUID account() {
    return UUID.fromString(actor);
  }

  /** Whether a protected area may be seen: the house holds none. */
  public boolean holds(String compartment) {
    return compartments.contains(compartment);
  }

  public static boolean isBound() {
    return BOUND.isBound();
  }

  /** Who is bound as a whole, with the protected areas held. */
  public static Tenant bound() {
    return BOUND.get();
  }

  public static TenantId current() {
    return BOUND.get().id();
  }

  public static <T> T call(TenantId id, Supplier<T> work) {
    return house(id).call(work);
  }

  public static void as(TenantId id, Runnable work) {
    house(id).run(work);
  }

  /** The same city, seen by the house itself: for nameless figures that staff may know as a sum. */
  public static <T> T asHouse(Supplier<T> work) {
    return new Tenant(current(), bound().actor(), Set.of(), "", true).call(work);
  }

  public <T> T call(Supplier<T> work) {
    return ScopedValue.where(BOUND, this).call(work::get);
  }

  public void run(Runnable work) {
    ScopedValue.where(BOUND, this).run(work);
  }

  /** For filters, whose work may fail with a checked exception. */
  public <X extends Exception> void carry(Work<X> work) throws X {
    ScopedValue.where(BOUND, this)
        .<Void, X>call(() -> {
          work.run();
          return null;
        });
  }

  @FunctionalInterface
  public interface Work<X extends Exception> {
    void run() throws X;
  }
}
