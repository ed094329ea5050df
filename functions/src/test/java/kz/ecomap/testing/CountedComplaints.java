package kz.ecomap.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.ecomap.Wiring;
import kz.ecomap.casework.Party;
import kz.ecomap.casework.Publish;
import kz.ecomap.casework.Step;
import kz.ecomap.codes.Category;
import kz.ecomap.complaints.ComplaintDraft;
import kz.ecomap.complaints.ListComplaints;
import kz.ecomap.counts.CountComplaints;
import kz.ecomap.places.Location;
import kz.ecomap.places.Regions;
import kz.ecomap.shared.config.Resource;

/** Complaints that citizens file, a moderator publishes and the counts follow. */
public final class CountedComplaints {
  private final TestCloud cloud = TestCloud.fresh();
  private final TestClock clock = new TestClock();
  private final Wiring wiring = new Wiring(cloud.environment(), clock);
  private final ListComplaints list = new ListComplaints(wiring);
  private final List<Location> places = new ArrayList<>();

  /** Its tables. */
  public TestCloud cloud() {
    return cloud;
  }

  /** Its time. */
  public TestClock clock() {
    return clock;
  }

  /** Its services. */
  public Wiring wiring() {
    return wiring;
  }

  /** Where complaints were filed, in that order. */
  public List<Location> places() {
    return places;
  }

  /** Files a complaint that nobody has looked at yet. */
  public String file(Location place, Category category) {
    places.add(place);
    var draft =
        new ComplaintDraft(
            category,
            "Зауыттан күні-түні қою түтін шығып тұр, терезені аша алмаймыз.",
            place,
            Regions.codeAt(place).orElseThrow(),
            category.authorities().get(0),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var body = place.toString().getBytes(StandardCharsets.UTF_8);
    return wiring.filings().file(draft, Optional.empty(), body).id();
  }

  /** Files a complaint and publishes it. */
  public String publish(Location place, Category category) {
    var id = file(place, category);
    take(id, new Publish(Set.of(), Set.of()), Party.MODERATOR);
    return id;
  }

  /** Lets somebody take a step. */
  public void take(String id, Step step, Party by) {
    wiring.casework().take(id, step, by);
  }

  /** Lets the counts follow whatever happened. */
  public void follow() {
    var counting = new CountComplaints(wiring);
    for (var event : StreamEvents.of(cloud, Resource.COMPLAINTS)) {
      assertEquals(List.of(), counting.handleRequest(event, null).getBatchItemFailures());
    }
  }

  /** How many the list lists, page by page. */
  public long listed(Map<String, String> filters) {
    long count = 0;
    Optional<String> cursor = Optional.empty();
    do {
      var call = ApiCall.of("list-complaints").withoutQuery().query("limit", 500);
      filters.forEach(call::query);
      cursor.ifPresent(after -> call.query("cursor", after));
      var page = call.to(list).json();
      count += page.get("features").size();
      var next = page.at("/links/0/href").asText("");
      cursor =
          next.isEmpty()
              ? Optional.empty()
              : Optional.of(next.replaceAll(".*[?&]cursor=([^&]*).*", "$1"));
    } while (cursor.isPresent());
    return count;
  }
}
