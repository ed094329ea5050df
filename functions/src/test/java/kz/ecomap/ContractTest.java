package kz.ecomap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.ecomap.opendata.GetContract;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.json.Json;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The endpoints that the code has are those that {@code openapi.yaml} promises, and no others. */
class ContractTest {
  private static final JsonNode CONTRACT = contract();
  private static final Wiring WIRING =
      new Wiring(TestCloud.fresh().environment(), InstantSource.system());

  @Test
  void everyPromisedOperationIsAnEndpointInTheSameOrder() {
    var promised = new ArrayList<String>();
    for (var path : CONTRACT.get("paths").properties()) {
      for (var operation : path.getValue().properties()) {
        promised.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
      }
    }

    assertEquals(
        promised, Arrays.stream(Endpoint.values()).map(e -> e.method() + " " + e.path()).toList());
    assertEquals(Endpoint.BASE, CONTRACT.at("/servers/0/url").textValue());
  }

  @ParameterizedTest
  @EnumSource
  void theFunctionHasTheOperationsName(Endpoint endpoint) {
    var name = endpoint.function().getSimpleName();

    assertEquals(
        name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1),
        operation(endpoint).get("operationId").textValue());
  }

  @ParameterizedTest
  @EnumSource
  void theFunctionTakesTheQueryParametersOfTheContract(Endpoint endpoint) throws Exception {
    var method = ApiFunction.class.getDeclaredMethod("queryParameters");
    method.setAccessible(true);

    assertEquals(
        parameters(endpoint, "query"), new TreeSet<>((Set<?>) method.invoke(made(endpoint))));
  }

  @ParameterizedTest
  @EnumSource
  void thePathHasTheParametersOfTheContract(Endpoint endpoint) {
    assertEquals(parameters(endpoint, "path"), inBraces(endpoint.path()));
  }

  @ParameterizedTest
  @EnumSource
  void whoMayCallIsWhoTheContractSays(Endpoint endpoint) {
    var staff = new TreeSet<String>();
    boolean anyone = !operation(endpoint).has("security");
    for (var alternative : operation(endpoint).path("security")) {
      anyone |= alternative.isEmpty();
      alternative.path("staff").forEach(role -> staff.add(role.textValue()));
    }

    assertEquals(anyone ? Set.of() : staff, endpoint.access().roles());
    assertEquals(!staff.isEmpty(), endpoint.access().tokenRead());
  }

  @ParameterizedTest
  @EnumSource
  void thereIsASampleEventAsTheGatewaySendsIt(Endpoint endpoint) throws IOException {
    var file =
        endpoint
            .function()
            .getSimpleName()
            .replaceAll("(?<=.)([A-Z])", "-$1")
            .toLowerCase(Locale.ROOT);
    var event = Json.read(Files.readAllBytes(Path.of("..", "events", file + ".json")));

    assertEquals(endpoint.method(), event.get("httpMethod").textValue());
    assertEquals(endpoint.gatewayPath(), event.get("resource").textValue());
    var path = event.get("path").textValue();
    assertTrue(path.startsWith(Endpoint.BASE + "/"), path);
    var template =
        Pattern.quote(Endpoint.BASE + endpoint.path()).replaceAll("\\{[a-z]+}", "\\\\E[^/]+\\\\Q");
    assertTrue(path.matches(template), path);
    assertEquals(inBraces(endpoint.path()), names(event.get("pathParameters")));
    assertTrue(
        parameters(endpoint, "query").containsAll(names(event.get("queryStringParameters"))));
    assertEquals(
        operation(endpoint).has("requestBody"), !event.path("body").isNull(), "has a body");
  }

  @Test
  void everyReferenceOfTheContractLeadsSomewhere() {
    for (var reference : CONTRACT.findValuesAsText("$ref")) {
      assertTrue(!CONTRACT.at(reference.substring(1)).isMissingNode(), reference);
    }
  }

  private static Set<String> parameters(Endpoint endpoint, String in) {
    var names = new TreeSet<String>();
    for (var parameter : operation(endpoint).path("parameters")) {
      var resolved =
          parameter.has("$ref")
              ? CONTRACT.at(parameter.get("$ref").textValue().substring(1))
              : parameter;
      if (resolved.get("in").textValue().equals(in)) {
        names.add(resolved.get("name").textValue());
      }
    }
    return names;
  }

  private static JsonNode operation(Endpoint endpoint) {
    return CONTRACT
        .get("paths")
        .path(endpoint.path())
        .path(endpoint.method().toLowerCase(Locale.ROOT));
  }

  private static Set<String> inBraces(String path) {
    return Pattern.compile("\\{([a-z]+)}")
        .matcher(path)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> names(JsonNode object) {
    var names = new TreeSet<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** The function as tests make it: on given services where it wants any. */
  private static ApiFunction made(Endpoint endpoint) throws ReflectiveOperationException {
    var wired =
        List.of(endpoint.function().getConstructors()).stream()
            .filter(c -> List.of(c.getParameterTypes()).equals(List.of(Wiring.class)))
            .findFirst();
    return wired.isPresent()
        ? (ApiFunction) wired.get().newInstance(WIRING)
        : endpoint.function().getConstructor().newInstance();
  }

  private static JsonNode contract() {
    try (var in = GetContract.class.getResourceAsStream("openapi.yaml")) {
      return new YAMLMapper().readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
