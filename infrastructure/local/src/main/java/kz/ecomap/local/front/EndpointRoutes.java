package kz.ecomap.local.front;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.ecomap.Endpoint;

/** Finds the endpoint of a path as API Gateway does: a word wins over a parameter. */
final class EndpointRoutes {
  /**
   * An endpoint and what its path parameters are.
   *
   * @param parameters by name, decoded
   */
  record Match(Endpoint endpoint, Map<String, String> parameters) {}

  private final Map<Endpoint, List<String>> templates = new EnumMap<>(Endpoint.class);

  EndpointRoutes() {
    for (var endpoint : Endpoint.values()) {
      templates.put(endpoint, parts(Endpoint.BASE + endpoint.gatewayPath()));
    }
  }

  /** The endpoint of a method and a raw path. */
  Optional<Match> find(String method, String path) {
    return at(path).stream().filter(match -> match.endpoint().method().equals(method)).findFirst();
  }

  /** The methods that a raw path takes, as an Allow header names them; empty: no such path. */
  String methods(String path) {
    return at(path).stream()
        .map(match -> match.endpoint().method())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** All endpoints of one path: those of the template with the fewest parameters. */
  private List<Match> at(String path) {
    var actual = parts(path);
    var matches =
        templates.entrySet().stream()
            .flatMap(entry -> match(entry.getKey(), entry.getValue(), actual).stream())
            .toList();
    int fewest = matches.stream().mapToInt(m -> m.parameters().size()).min().orElse(0);
    return matches.stream().filter(match -> match.parameters().size() == fewest).toList();
  }

  private static Optional<Match> match(
      Endpoint endpoint, List<String> template, List<String> actual) {
    if (template.size() != actual.size()) {
      return Optional.empty();
    }
    var parameters = new TreeMap<String, String>();
    for (int i = 0; i < template.size(); i++) {
      var part = template.get(i);
      if (part.startsWith("{")) {
        // A plus is a plus in a path, and URLDecoder would make it a space.
        var value = ProxyEvent.decoded(actual.get(i).replace("+", "%2B"));
        if (value.isEmpty()) {
          return Optional.empty();
        }
        parameters.put(part.substring(1, part.length() - 1), value);
      } else if (!part.equals(actual.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(new Match(endpoint, parameters));
  }

  private static List<String> parts(String path) {
    return Arrays.asList(path.split("/", -1));
  }
}
