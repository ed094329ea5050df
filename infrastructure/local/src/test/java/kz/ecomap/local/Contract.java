package kz.ecomap.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import kz.ecomap.opendata.GetContract;
import kz.ecomap.shared.json.Json;

/** The schemas of {@code openapi.yaml}, against which real answers are held. */
final class Contract {
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);

  private final JsonNode document;

  Contract() throws IOException {
    try (var yaml = GetContract.class.getResourceAsStream("openapi.yaml")) {
      document = new ObjectMapper(new YAMLFactory()).readTree(yaml);
    }
  }

  /**
   * What is wrong with an answer of an operation; empty when it is as the contract says.
   *
   * @param path the contract's template
   */
  List<String> faults(String method, String path, int status, String contentType, byte[] body)
      throws IOException {
    var responses =
        document.path("paths").path(path).path(method.toLowerCase(Locale.ROOT)).path("responses");
    if (responses.isMissingNode()) {
      return List.of("the contract has no " + method + " " + path);
    }
    var response = responses.path(Integer.toString(status));
    if (response.isMissingNode() && status < 400) {
      return List.of("the contract has no " + status + " for " + method + " " + path);
    }
    var schema =
        resolved(response.isMissingNode() ? responses.path("default") : response)
            .path("content")
            .path(contentType)
            .path("schema");
    if (schema.isMissingNode()) {
      return List.of("the contract has no " + contentType + " for " + method + " " + path);
    }
    return FACTORY.getSchema(rooted(schema)).validate(Json.read(body)).stream()
        .map(Object::toString)
        .toList();
  }

  /** A schema with the components that its references point into. */
  private JsonNode rooted(JsonNode schema) {
    ObjectNode root = schema.deepCopy();
    root.set("components", document.path("components"));
    return root;
  }

  private JsonNode resolved(JsonNode node) {
    var reference = node.path("$ref").asText("");
    return reference.isEmpty() ? node : document.at(reference.substring(1));
  }
}
