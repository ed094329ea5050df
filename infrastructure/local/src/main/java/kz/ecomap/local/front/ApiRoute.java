package kz.ecomap.local.front;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import kz.ecomap.Endpoint;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.http.Response;
import kz.ecomap.shared.id.Ids;

/** The API: every endpoint of the one list, answered by the very function that Lambda would run. */
public final class ApiRoute implements Route {
  private final EndpointRoutes routes = new EndpointRoutes();
  private final Map<Endpoint, ApiFunction> functions = new EnumMap<>(Endpoint.class);
  private final Gate gate;
  private final Ids ids;

  /** Makes every function once, as a warm Lambda has it. */
  public ApiRoute(Gate gate, Ids ids) {
    this.gate = gate;
    this.ids = ids;
    for (var endpoint : Endpoint.values()) {
      functions.put(endpoint, made(endpoint.function()));
    }
  }

  @Override
  public void answer(HttpExchange exchange) throws IOException {
    try {
      Replies.send(exchange, answered(exchange));
    } catch (Problem problem) {
      Bodies.discard(exchange);
      var id = ids.next();
      var event = ProxyEvent.of(exchange, "", Map.of(), id);
      event.putNull("queryStringParameters");
      Replies.send(exchange, Invocation.call(new Refusal(problem), event, id));
    }
  }

  private Response answered(HttpExchange exchange) throws IOException {
    var match = match(exchange);
    var id = ids.next();
    var resource = Endpoint.BASE + match.endpoint().gatewayPath();
    var event = ProxyEvent.of(exchange, resource, match.parameters(), id);
    gate.check(match.endpoint().access(), event);
    var type = exchange.getRequestHeaders().getFirst("Content-Type");
    ProxyEvent.body(event, Bodies.read(exchange), type);
    return Invocation.call(functions.get(match.endpoint()), event, id);
  }

  private EndpointRoutes.Match match(HttpExchange exchange) {
    var path = exchange.getRequestURI().getRawPath();
    return routes
        .find(exchange.getRequestMethod(), path)
        .orElseThrow(
            () -> {
              var methods = routes.methods(path);
              if (methods.isEmpty()) {
                return Problem.notFound();
              }
              exchange.getResponseHeaders().set("Allow", methods);
              return Problem.methodNotAllowed();
            });
  }

  private static ApiFunction made(Class<? extends ApiFunction> function) {
    try {
      return function.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(function + " cannot be made as Lambda makes it", e);
    }
  }
}
