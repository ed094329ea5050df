package kz.ecomap.benchmarks.measure;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import kz.ecomap.Wiring;
import kz.ecomap.benchmarks.population.Population;
import kz.ecomap.complaints.ListComplaints;
import kz.ecomap.shared.config.Environment;
import kz.ecomap.summary.GetSummary;

/** What lists and summaries cost, by the functions as they are. */
final class ListMeasure {
  /**
   * A request and what it cost.
   *
   * @param units of reading
   * @param queries how many
   * @param items that they read
   * @param bytes of the answer as it goes over the wire
   */
  record Cost(String request, double units, int queries, int items, int bytes) {}

  private ListMeasure() {}

  static List<Cost> costs(Environment environment) {
    var wiring = new Wiring(environment, InstantSource.fixed(Population.NOW));
    var list = new ListComplaints(wiring);
    var summary = new GetSummary(wiring);
    ask(summary, "/summary", Map.of());
    return List.of(
        ask(list, "/complaints", Map.of()),
        ask(list, "/complaints", Map.of("region", "KZ-75")),
        ask(list, "/complaints", Map.of("region", "KZ-75", "year", "2024")),
        ask(list, "/complaints", Map.of("region", "KZ-71", "status", "contested")),
        ask(summary, "/summary", Map.of()),
        ask(summary, "/summary", Map.of("region", "KZ-75")),
        ask(summary, "/summary", Map.of("from", "2026-01-01", "to", "2026-12-31")));
  }

  private static Cost ask(
      RequestStreamHandler function, String resource, Map<String, String> query) {
    Meter.takeCalls();
    var answer = Answer.of(Answer.call(function, Answer.event(resource, Map.of(), query)));
    var calls = Meter.takeCalls();
    if (answer.status() != 200) {
      throw new IllegalStateException(resource + query + " answers " + answer.status());
    }
    return new Cost(
        resource + (query.isEmpty() ? "" : " " + query),
        calls.stream().mapToDouble(Call::units).sum(),
        (int) calls.stream().filter(Call::isQuery).count(),
        calls.stream().mapToInt(call -> call.items().size()).sum(),
        answer.bytes());
  }
}
