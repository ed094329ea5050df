package kz.ecomap.cloud;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A synthesised template, read for what its resources say.
 *
 * @param parameters what the parent hands to a nested template's parameters; missing for a parent
 */
record Template(JsonNode json, JsonNode parameters) {

  /** The resources of a type by their logical ids. */
  Map<String, JsonNode> all(String type) {
    var found = new TreeMap<String, JsonNode>();
    for (var resource : json.path("Resources").properties()) {
      if (resource.getValue().path("Type").asText().equals(type)) {
        found.put(resource.getKey(), resource.getValue());
      }
    }
    return found;
  }

  /** The one resource of a type. */
  JsonNode only(String type) {
    var found = all(type);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " resources of type " + type);
    }
    return found.values().iterator().next();
  }

  /** The logical id of the resource of a type whose construct had a name. */
  String id(String type, String construct) {
    return all(type).keySet().stream()
        .filter(id -> id.matches(construct + "[0-9A-F]{8}"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + construct + " of type " + type));
  }

  /** The properties of that resource. */
  JsonNode properties(String type, String construct) {
    return all(type).get(id(type, construct)).path("Properties");
  }

  /** A value with its references written as {@code ${Id}} and {@code ${Id.Attribute}}. */
  String text(JsonNode value) {
    if (value.isValueNode()) {
      return value.asText();
    }
    if (value.has("Ref")) {
      var handed = parameters.path(value.path("Ref").asText());
      return handed.isMissingNode() ? "${" + value.path("Ref").asText() + "}" : text(handed);
    }
    if (value.has("Fn::GetAtt")) {
      var path = value.path("Fn::GetAtt");
      return "${" + path.get(0).asText() + "." + path.get(1).asText() + "}";
    }
    if (value.has("Fn::Join")) {
      return StreamSupport.stream(value.path("Fn::Join").get(1).spliterator(), false)
          .map(this::text)
          .collect(Collectors.joining(value.path("Fn::Join").get(0).asText()));
    }
    throw new AssertionError("cannot read " + value);
  }
}
