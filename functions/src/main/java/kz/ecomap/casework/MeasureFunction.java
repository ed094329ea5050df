package kz.ecomap.casework;

import java.util.Optional;
import kz.ecomap.Wiring;
import kz.ecomap.complaints.ComplaintFile;
import kz.ecomap.complaints.ComplaintView.Reader;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.ETags;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;
import kz.ecomap.shared.time.Kazakhstan;

/** An endpoint by which an authority, or an editor, writes a measure. */
abstract class MeasureFunction extends ApiFunction {
  private final Wiring wiring;
  private final Measures measures;

  MeasureFunction(Wiring wiring) {
    this.wiring = wiring;
    this.measures = wiring.measures();
  }

  /** Writes it. */
  abstract ComplaintFile save(
      Measures to, Request request, MeasureDraft draft, Party party, Optional<Long> version);

  @Override
  protected Response answer(Request request) {
    var today = Kazakhstan.dayOf(wiring.clock().instant());
    var draft = MeasureDraft.of(request.fields(), today);
    var party = Party.of(request.caller(), Act.BY);
    var file = save(measures, request, draft, party, ETags.requiredVersion(request));
    return Response.geoJson(wiring.complaintView().whole(file, Reader.AUTHORITY)).uncached();
  }
}
