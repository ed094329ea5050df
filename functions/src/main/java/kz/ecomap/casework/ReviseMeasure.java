package kz.ecomap.casework;

import java.util.Optional;
import kz.ecomap.Wiring;
import kz.ecomap.complaints.ComplaintFile;
import kz.ecomap.shared.http.Request;

/** PUT /complaints/{id}/measures/{measure}: an authority says how far a measure is by now. */
public final class ReviseMeasure extends MeasureFunction {
  /** For Lambda. */
  public ReviseMeasure() {
    this(Wiring.live());
  }

  /** With given services. */
  public ReviseMeasure(Wiring wiring) {
    super(wiring);
  }

  @Override
  ComplaintFile save(
      Measures to, Request request, MeasureDraft draft, Party party, Optional<Long> version) {
    return to.revise(request.path("id"), request.path("measure"), draft, party, version);
  }
}
