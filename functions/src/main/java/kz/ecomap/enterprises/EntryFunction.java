package kz.ecomap.enterprises;

import java.time.InstantSource;
import java.time.LocalDate;
import kz.ecomap.Wiring;
import kz.ecomap.oversight.Entry;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.ETags;
import kz.ecomap.shared.http.Fields;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;
import kz.ecomap.shared.time.Kazakhstan;

/** What the functions that save one entry of a facility's oversight have in common. */
abstract class EntryFunction extends ApiFunction {
  private final Facilities facilities;
  private final InstantSource clock;
  private final Entry.Kind kind;
  private final String parameter;

  /**
   * Saves entries of a kind.
   *
   * @param parameter of the path, which has the entry's id
   */
  EntryFunction(Wiring wiring, Entry.Kind kind, String parameter) {
    this.facilities = wiring.facilities();
    this.clock = wiring.clock();
    this.kind = kind;
    this.parameter = parameter;
  }

  /**
   * Reads the entry of a body.
   *
   * @param before what is stored of the facility
   * @throws Problem 422 with every field at fault
   */
  abstract Entry read(String id, Fields body, LocalDate today, Dossier before);

  @Override
  protected final Response answer(Request request) {
    var facility = FacilityPath.id(request);
    var id = request.path(parameter);
    if (!Entry.ID.matcher(id).matches()) {
      throw Problem.badParameter(parameter, "bad_id");
    }
    var body = request.fields();
    var today = Kazakhstan.dayOf(clock.instant());
    var saved =
        facilities.save(
            facility,
            kind,
            id,
            before -> read(id, body, today, before),
            ETags.requiredVersion(request));
    return FacilityFeature.answer(saved, today);
  }
}
