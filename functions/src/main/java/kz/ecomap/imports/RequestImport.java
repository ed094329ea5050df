package kz.ecomap.imports;

import kz.ecomap.Wiring;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** POST /imports/uploads: asks for a place to upload one file to, which is then checked. */
public final class RequestImport extends ApiFunction {
  private final ImportUploads uploads;

  /** For Lambda. */
  public RequestImport() {
    this(Wiring.live());
  }

  /** With given services. */
  public RequestImport(Wiring wiring) {
    this.uploads = wiring.importUploads();
  }

  @Override
  protected Response answer(Request request) {
    var ticket = uploads.request(ImportFile.of(request.fields()));
    return Response.created("/api/v1/imports/" + ticket.id(), ticket).uncached();
  }
}
