package org.lotsenhaus.messaging;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Has the words of a message written by whoever is to write them. */
@Component
class Authors {

  private final Map<String, Author> byName;

  Authors(List<Author> authors) {
    this.byName = authors.stream().collect(toUnmodifiableMap(Author::name, Function.identity()));
  }

  /**
   * @throws IllegalStateException when this version of the house doesn't know the author
   */
  Optional<Wording> wordsOf(Outgoing message) {
    var task = message.task();
    return task == null
        ? Optional.of(message.written())
        : author(task.author()).write(message.about(), message.kind(), task.occasion());
  }

  private Author author(String name) {
    return Optional.ofNullable(byName.get(name))
        .orElseThrow(() -> new IllegalStateException("nobody here writes as " + name));
  }
}
