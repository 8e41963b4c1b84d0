package org.lotsenhaus.concerns;

/** The city lives here, but no blueprint has been imported for it. */
public class NoPlanYet extends RuntimeException {}
