package kz.ecomap.local.front;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.http.Response;
import kz.ecomap.shared.id.Ids;

/**
 * An address of one method that exists on one machine only, answered in the way of the endpoints.
 * Pages of other sites may not read it.
 */
public final class FunctionRoute implements Route {
  private final String method;
  private final ApiFunction function;
  private final Ids ids;

  /** Answers one method by a function; every other is 405. */
  public FunctionRoute(String method, ApiFunction function, Ids ids) {
    this.method = method;
    this.function = function;
    this.ids = ids;
  }

  @Override
  public void answer(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath();
    var id = ids.next();
    var event = ProxyEvent.of(exchange, path, Map.of(), id);
    var answering = function;
    if (exchange.getRequestMethod().equals(method)) {
      var type = exchange.getRequestHeaders().getFirst("Content-Type");
      ProxyEvent.body(event, Bodies.read(exchange), type);
    } else {
      exchange.getResponseHeaders().set("Allow", method);
      answering = new Refusal(Problem.methodNotAllowed());
    }
    var answer = Invocation.call(answering, event, id);
    var headers = new TreeMap<>(answer.headers());
    headers.remove("Access-Control-Allow-Origin");
    Replies.send(exchange, new Response(answer.status(), headers, answer.body()));
  }
}
