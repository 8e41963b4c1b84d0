package org.lotsenhaus.municipality;

import org.lotsenhaus.shared.TenantId;

/** Something about a city was changed, here or on another instance: look again. */
public record CityPlanChanged(TenantId tenant) {}
