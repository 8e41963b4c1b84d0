package org.lotsenhaus.tenancy;

import org.lotsenhaus.shared.TenantId;

/** A municipality that lives here. The slug is its part of every path: {@code /krefeld/…}. */
public record City(TenantId id, String slug, String name) {}
