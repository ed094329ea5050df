package kz.ecomap.local.staff;

import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** GET /local/.well-known/jwks.json: the public keys by which tokens are checked. */
public final class GetKeySet extends ApiFunction {
  private final Issuer issuer;

  /** The keys of an issuer. */
  public GetKeySet(Issuer issuer) {
    this.issuer = issuer;
  }

  @Override
  protected Response answer(Request request) {
    return Response.ok(issuer.keySet());
  }
}
