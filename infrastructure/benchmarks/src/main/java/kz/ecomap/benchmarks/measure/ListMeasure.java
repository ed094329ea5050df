package kz.ecomap.benchmarks.measure;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.time.InstantSource;
import java.util.ArrayList;
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

  private static final List<Map<String, String>> LISTS =
      List.of(
          Map.of(),
          Map.of("region", "KZ-75"),
          Map.of("region", "KZ-75", "year", "2024"),
          Map.of("region", "KZ-71", "status", "contested"));
  private static final List<Map<String, String>> SUMMARIES =
      List.of(
          Map.of(), Map.of("region", "KZ-75"), Map.of("from", "2026-01-01", "to", "2026-12-31"));

  private ListMeasure() {}

  /**
   * @param listed whether there are complaints to be listed beside their counts; lists are not
   *     asked for where there are none, and cost no Query
   */
  static List<Cost> costs(Environment environment, boolean listed) {
    var wiring = new Wiring(environment, InstantSource.fixed(Population.NOW));
    var list = new ListComplaints(wiring);
    var summary = new GetSummary(wiring);
    ask(summary, "/summary", Map.of());
    var costs = new ArrayList<Cost>();
    for (var query : LISTS) {
      costs.add(
          listed
              ? ask(list, "/complaints", query)
              : new Cost(name("/complaints", query), 0, 0, 0, 0));
    }
    SUMMARIES.forEach(query -> costs.add(ask(summary, "/summary", query)));
    return List.copyOf(costs);
  }

  private static String name(String resource, Map<String, String> query) {
    return resource + (query.isEmpty() ? "" : " " + query);
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
        name(resource, query),
        calls.stream().mapToDouble(Call::units).sum(),
        (int) calls.stream().filter(Call::isQuery).count(),
        calls.stream().mapToInt(call -> call.items().size()).sum(),
        answer.bytes());
  }
}
