package org.lotsenhaus.municipality;

/** One text in one language. */
public record Text(String content, TextState state) {

  boolean saysTheSameAs(Text other) {
    return content.equals(other.content);
  }

  Text as(TextState state) {
    return new Text(content, state);
  }
}
