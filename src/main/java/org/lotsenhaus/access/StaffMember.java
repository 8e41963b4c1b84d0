package org.lotsenhaus.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.shared.TenantId;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is signed in. What they may is fixed for the length of the session, but for protected areas
 * that are held for a time; ending an account ends its sessions.
 *
 * @param compartments the protected areas held, by the own unit and by deputyship
 * @param ends from when on those are held no more that are held for a time
 * @param languages tags of the languages this person can counsel in
 */
public record StaffMember(
    TenantId tenant,
    UUID id,
    String login,
    String name,
    String unit,
    @Nullable String passwordHash,
    List<Role> roles,
    Set<String> compartments,
    Map<String, Instant> ends,
    Set<String> languages)
    implements UserDetails {

  public boolean is(Role role) {
    return roles.contains(role);
  }

  /** A session may outlive a deputyship. */
  StaffMember at(Instant now) {
    return with(
        passwordHash,
        compartments.stream()
            .filter(it -> now.isBefore(ends.getOrDefault(it, Instant.MAX)))
            .collect(Collectors.toUnmodifiableSet()));
  }

  private StaffMember with(@Nullable String hash, Set<String> held) {
    return new StaffMember(tenant, id, login, name, unit, hash, roles, held, ends, languages);
  }

  /** Bound, the database sees what they may see. */
  public Tenant asTenant() {
    return Tenant.staff(tenant, id.toString(), compartments, unit);
  }

  @Override
  public List<GrantedAuthority> getAuthorities() {
    return roles.stream()
        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
        .toList();
  }

  @Override
  public @Nullable String getPassword() {
    return passwordHash;
  }

  /** Unique over all cities, for the list of sessions. */
  @Override
  public String getUsername() {
    return tenant.value() + ":" + id;
  }

  StaffMember withoutPassword() {
    return with(null, compartments);
  }

  @Override
  public String toString() {
    return "StaffMember[" + getUsername() + "]";
  }
}
