package kz.ecomap.enterprises;

import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.http.Request;

/** What a path says of a facility. */
final class FacilityPath {
  private FacilityPath() {}

  /**
   * The id of the facility.
   *
   * @throws Problem 404 when no facility can have it
   */
  static String id(Request request) {
    var id = request.path("id");
    if (!Facility.ID.matcher(id).matches()) {
      throw Problem.notFound();
    }
    return id;
  }
}
