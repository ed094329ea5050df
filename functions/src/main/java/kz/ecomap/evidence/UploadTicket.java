package kz.ecomap.evidence;

import java.util.Map;

/** The answer to a request for an upload, as {@code openapi.yaml} has it. */
public record UploadTicket(String evidenceId, Upload upload) {
  /**
   * The one request that will be accepted.
   *
   * @param method always {@code PUT}
   * @param headers to be sent exactly so; the length of the body is bound as well, but every client
   *     states it by itself
   * @param expiresAt RFC 3339
   */
  public record Upload(String method, String url, Map<String, String> headers, String expiresAt) {}
}
