package kz.ecomap.complaints;

import kz.ecomap.Wiring;
import kz.ecomap.complaints.ComplaintView.Reader;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/**
 * GET /complaints/{id}: a published complaint; any, and the whole of it, for who has its tracking
 * code and for the Centre. One that is joined to another leads there.
 */
public final class GetComplaint extends ApiFunction {
  private final Complaints complaints;
  private final Wiring wiring;

  /** For Lambda. */
  public GetComplaint() {
    this(Wiring.live());
  }

  /** With given services. */
  public GetComplaint(Wiring wiring) {
    this.wiring = wiring;
    this.complaints = wiring.complaints();
  }

  @Override
  protected Response answer(Request request) {
    var id = request.path("id");
    var caller = request.caller();
    var code = request.header("Tracking-Code");
    if (code.isPresent()) {
      return uncached(complaints.tracked(id, code.get()), Reader.INSIDER);
    }
    if (caller.is("moderator")) {
      return uncached(complaints.whole(id), Reader.INSIDER);
    }
    var file = complaints.whole(id);
    var joinedTo = file.complaint().joinedTo();
    if (joinedTo.isPresent()) {
      return Response.elsewhere("/api/v1/complaints/" + joinedTo.get());
    }
    complaints.published(file);
    return file.complaint().isOf(caller) || caller.is("editor")
        ? uncached(file, Reader.AUTHORITY)
        : Response.geoJson(wiring.complaintView().whole(file, Reader.PUBLIC));
  }

  private Response uncached(ComplaintFile file, Reader reader) {
    return Response.geoJson(wiring.complaintView().whole(file, reader)).uncached();
  }
}
