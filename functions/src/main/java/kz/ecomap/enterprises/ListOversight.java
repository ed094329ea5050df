package kz.ecomap.enterprises;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ecomap.Wiring;
import kz.ecomap.opendata.CsvText;
import kz.ecomap.opendata.Licence;
import kz.ecomap.oversight.OversightRows;
import kz.ecomap.shared.dynamo.Page;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Listing;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;
import kz.ecomap.shared.time.Kazakhstan;

/**
 * GET /facilities/{id}/oversight.csv: permits, inspections and what became of them, replies,
 * documents and the strip of a facility.
 */
public final class ListOversight extends ApiFunction {
  private static final int FRESH_SECONDS = 60;
  private static final List<String> COLUMNS =
      Stream.of(List.of("facility", "facility_name_en"), OversightRows.COLUMNS, List.of("licence"))
          .flatMap(List::stream)
          .toList();

  private final Facilities facilities;
  private final InstantSource clock;

  /** For Lambda. */
  public ListOversight() {
    this(Wiring.live());
  }

  /** With given services. */
  public ListOversight(Wiring wiring) {
    this.facilities = wiring.facilities();
    this.clock = wiring.clock();
  }

  @Override
  protected Response answer(Request request) {
    var id = FacilityPath.id(request);
    var dossier = facilities.shown(id);
    var today = Kazakhstan.dayOf(clock.instant());
    var rows =
        OversightRows.of(dossier.oversight(), today).stream()
            .map(row -> row(dossier.facility(), row))
            .toList();
    return Listing.csv(request, COLUMNS, new Page<>(rows, Optional.empty()))
        .with("Content-Disposition", "attachment; filename=\"" + id + "-oversight.csv\"")
        .cachedFor(FRESH_SECONDS);
  }

  private static List<Object> row(Facility facility, List<Object> told) {
    var row = new ArrayList<Object>();
    row.add(facility.id());
    row.add(CsvText.safe(facility.names().en()));
    row.addAll(told);
    row.add(Licence.TEXT);
    return row;
  }
}
