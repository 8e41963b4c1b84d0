package org.lotsenhaus.shared;

/** The number of a municipality in the registry; leads every key of the rows it owns. */
public record TenantId(int value) implements java.io.Serializable {}
