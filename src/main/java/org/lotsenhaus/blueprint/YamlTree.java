package org.lotsenhaus.blueprint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A YAML file as a tree that remembers on which line each field stands. Dates stay text, and only
 * {@code true} and {@code false} are yes and no.
 */
final class YamlTree {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final JsonNode root;
  private final Map<String, Integer> lines = new HashMap<>();

  private YamlTree(Node root) {
    this.root = tree(root, "");
  }

  static YamlTree read(String text) {
    try {
      var options = new LoaderOptions();
      options.setMaxAliasesForCollections(0);
      var node = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
      if (node == null) {
        throw refused(1, "empty");
      }
      return new YamlTree(node);
    } catch (MarkedYAMLException unreadable) {
      var mark = unreadable.getProblemMark();
      throw refused(mark == null ? 1 : mark.getLine() + 1, "not_yaml");
    } catch (YAMLException unreadable) {
      throw refused(1, "not_yaml");
    }
  }

  private static BlueprintRefused refused(int line, String reason) {
    return new BlueprintRefused(List.of(Problem.at(line, "", reason)));
  }

  private JsonNode tree(Node node, String field) {
    lines.put(field, node.getStartMark().getLine() + 1);
    return switch (node) {
      case MappingNode mapping -> object(mapping, field);
      case SequenceNode sequence -> array(sequence, field);
      case ScalarNode scalar -> value(scalar);
      default -> throw refused(node.getStartMark().getLine() + 1, "not_yaml");
    };
  }

  private JsonNode object(MappingNode mapping, String field) {
    var object = JSON.objectNode();
    for (var entry : mapping.getValue()) {
      var key = ((ScalarNode) entry.getKeyNode()).getValue();
      var inner = field.isEmpty() ? key : field + "." + key;
      if (object.has(key)) {
        int line = entry.getKeyNode().getStartMark().getLine() + 1;
        throw new BlueprintRefused(List.of(Problem.at(line, inner, "twice")));
      }
      object.set(key, tree(entry.getValueNode(), inner));
      lines.put(inner, entry.getKeyNode().getStartMark().getLine() + 1);
    }
    return object;
  }

  private JsonNode array(SequenceNode sequence, String field) {
    var array = JSON.arrayNode();
    for (var item : sequence.getValue()) {
      array.add(tree(item, field + "[" + array.size() + "]"));
    }
    return array;
  }

  private static JsonNode value(ScalarNode scalar) {
    var text = scalar.getValue();
    if (scalar.getTag().equals(Tag.INT) && text.matches("-?[0-9]{1,9}")) {
      return JSON.numberNode(Integer.parseInt(text));
    }
    if (scalar.getTag().equals(Tag.FLOAT) && text.matches("-?[0-9]+\\.[0-9]+")) {
      return JSON.numberNode(Double.parseDouble(text));
    }
    if (scalar.getTag().equals(Tag.BOOL) && (text.equals("true") || text.equals("false"))) {
      return JSON.booleanNode(Boolean.parseBoolean(text));
    }
    return scalar.getTag().equals(Tag.NULL) ? JSON.nullNode() : JSON.textNode(text);
  }

  JsonNode root() {
    return root;
  }

  /** The line of a field, or of the nearest one around it. */
  int line(String field) {
    var known = field;
    while (!lines.containsKey(known)) {
      known =
          known.substring(0, Math.max(0, Math.max(known.lastIndexOf('.'), known.lastIndexOf('['))));
    }
    return lines.get(known);
  }

  Problem problem(String field, String reason, Object... namedValues) {
    return Problem.at(line(field), field, reason, namedValues);
  }
}
