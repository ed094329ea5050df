package kz.ecomap.casework;

import java.util.Optional;
import kz.ecomap.Wiring;
import kz.ecomap.complaints.ComplaintFile;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** POST /complaints/{id}/measures: an authority records what it plans, has begun or has done. */
public final class RecordMeasure extends MeasureFunction {
  /** For Lambda. */
  public RecordMeasure() {
    this(Wiring.live());
  }

  /** With given services. */
  public RecordMeasure(Wiring wiring) {
    super(wiring);
  }

  @Override
  ComplaintFile save(
      Measures to, Request request, MeasureDraft draft, Party party, Optional<Long> version) {
    return to.record(request.path("id"), draft, party, version);
  }

  @Override
  protected Response answer(Request request) {
    return super.answer(request).as(201);
  }
}
