package org.lotsenhaus.ui;

import java.time.LocalDateTime;

/** Says on every page that this is a demo, and what its clock shows. */
public record DemoBanner(LocalDateTime now) {}
