package org.lotsenhaus.blueprint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** What a schema can't see: whether the parts of a file fit together. */
final class Sense {

  private final YamlTree tree;
  private final List<Problem> problems = new ArrayList<>();

  private Sense(YamlTree tree) {
    this.tree = tree;
  }

  static List<Problem> problems(YamlTree tree) {
    var sense = new Sense(tree);
    KeyChecks.look(sense);
    ReferenceChecks.look(sense);
    TextChecks.look(sense);
    TimeChecks.look(sense);
    PlaceChecks.look(sense);
    ConcernChecks.look(sense);
    return sense.problems;
  }

  JsonNode file() {
    return tree.root();
  }

  boolean isCity() {
    return file().path("kind").asText().equals("city");
  }

  void problem(String field, String reason, Object... namedValues) {
    problems.add(tree.problem(field, reason, namedValues));
  }

  /** Every item of a list, with its field. */
  void each(String list, BiConsumer<String, JsonNode> check) {
    int index = 0;
    for (var item : file().path(list)) {
      check.accept(list + "[" + index++ + "]", item);
    }
  }
}
