package org.lotsenhaus.blueprint;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The published JSON Schema, and what it finds wrong in a file. */
final class BlueprintSchema {

  static final String TEXT = read();

  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(TEXT);

  private BlueprintSchema() {}

  private static String read() {
    try (InputStream file =
        BlueprintSchema.class.getResourceAsStream("/blueprints/blueprint.schema.json")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<Problem> problems(YamlTree tree) {
    var problems = new ArrayList<Problem>();
    for (var message : SCHEMA.validate(tree.root())) {
      problems.add(problem(tree, message));
    }
    return problems;
  }

  private static Problem problem(YamlTree tree, ValidationMessage message) {
    var field = field(message);
    return switch (message.getType()) {
      case "required" -> tree.problem(field, "missing", "name", message.getProperty());
      case "additionalProperties" ->
          tree.problem(inside(field, message.getProperty()), "unknown_field");
      case "type" ->
          tree.problem(field, "wrong_type", "expected", list(message.getSchemaNode().toString()));
      case "enum" ->
          tree.problem(
              field,
              "not_allowed",
              "value",
              value(message),
              "allowed",
              list(message.getSchemaNode().toString()));
      case "pattern" -> tree.problem(field, pattern(message), "value", value(message));
      case "minimum", "maximum" ->
          tree.problem(field, message.getType(), "limit", message.getSchemaNode().asText());
      case "maxItems" -> tree.problem(field, "too_many", "limit", message.getSchemaNode().asText());
      case "uniqueItems" -> tree.problem(field, "repeated");
      default -> tree.problem(field, "wrong_form", "value", value(message));
    };
  }

  private static String field(ValidationMessage message) {
    var path = message.getInstanceLocation();
    var field = new StringBuilder();
    for (int i = 0; i < path.getNameCount(); i++) {
      if (path.getElement(i) instanceof Integer index) {
        field.append('[').append(index).append(']');
      } else {
        field.append(field.isEmpty() ? "" : ".").append(path.getElement(i));
      }
    }
    return field.toString();
  }

  private static String inside(String field, String property) {
    return field.isEmpty() ? property : field + "." + property;
  }

  private static String value(ValidationMessage message) {
    var text = message.getInstanceNode().asText();
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }

  private static String list(String json) {
    return json.replaceAll("[\\[\\]\"]", "").replace(",", ", ");
  }

  private static String pattern(ValidationMessage message) {
    return switch (message.getSchemaLocation().toString()) {
      case String it when it.contains("/$defs/date") -> "not_a_date";
      case String it when it.contains("/$defs/key") -> "not_a_key";
      default -> "wrong_form";
    };
  }
}
