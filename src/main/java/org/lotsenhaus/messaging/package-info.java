/** E-mail and SMS: an outbox that survives a crash, and those who carry what lies in it. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"shared", "ui", "tenancy", "municipality", "access", "audit"})
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.messaging;
