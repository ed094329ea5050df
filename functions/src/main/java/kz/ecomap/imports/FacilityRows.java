package kz.ecomap.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kz.ecomap.enterprises.Dossier;
import kz.ecomap.enterprises.Edit;
import kz.ecomap.enterprises.Facility;
import kz.ecomap.enterprises.FacilityForm;
import kz.ecomap.shared.http.Fields;
import kz.ecomap.shared.time.Kazakhstan;

/** Lines that create or revise a facility each. */
final class FacilityRows implements Rows {
  private final LocalDate today;
  private final Map<String, Integer> lines = new HashMap<>();
  private final Map<String, Facility> facilities = new LinkedHashMap<>();

  FacilityRows(Instant now) {
    this.today = Kazakhstan.dayOf(now);
  }

  @Override
  public void read(int line, Fields fields) {
    var id = fields.required("id", fields.matching("id", Facility.ID, "bad_id"));
    if (id != null) {
      var earlier = lines.putIfAbsent(id, line);
      if (earlier != null) {
        fields.reject("id", "duplicate_row", earlier);
      }
    }
    facilities.put(id, FacilityForm.read(id, fields));
  }

  @Override
  public int writes() {
    return lines.size();
  }

  @Override
  public Map<String, List<Integer>> expected() {
    return Map.of();
  }

  @Override
  public Set<String> touched() {
    return facilities.keySet();
  }

  @Override
  public Plan plan(Function<String, Dossier> stored) {
    var edits = new ArrayList<Edit>();
    int created = 0;
    for (var facility : facilities.values()) {
      var before = stored.apply(facility.id());
      created += before == null ? 1 : 0;
      edits.add((before == null ? Dossier.of(facility) : before).revising(facility, today));
    }
    return new Plan(edits, created, edits.size() - created);
  }
}
