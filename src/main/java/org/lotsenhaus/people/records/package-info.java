/** What modules agree on about records of people: how long they are kept, and who tells of them. */
@org.springframework.modulith.NamedInterface("records")
@org.jspecify.annotations.NullMarked
package org.lotsenhaus.people.records;
