package kz.ecomap.oversight;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Optional;
import kz.ecomap.shared.http.Fields;
import kz.ecomap.shared.http.Problem;

/** Reads documents and finds everything that is wrong with them at once. */
public final class DocumentForm {
  private DocumentForm() {}

  /**
   * The document of a body, and ends the reading of it.
   *
   * @throws Problem 422 with every field at fault
   */
  public static Document read(String id, Fields body, LocalDate today) {
    var on = body.required("on", Days.past(body, "on", today));
    var title = body.required("title", body.text("title", 1, 200));
    var url = body.text("url", 1, 500).flatMap(address -> https(body, address));
    var sha256 = body.required("sha256", body.matching("sha256", Document.SHA256, "not_a_sha256"));
    var size = body.required("size", body.integer("size", 1, Integer.MAX_VALUE));
    var contentType =
        body.required(
            "contentType",
            body.matching("contentType", Document.CONTENT_TYPE, "not_a_content_type"));
    body.done();
    return new Document(id, on, title, url, sha256, size, contentType);
  }

  private static Optional<URI> https(Fields body, String address) {
    try {
      var uri = new URI(address);
      if ("https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null) {
        return Optional.of(uri);
      }
    } catch (URISyntaxException e) {
      // Told below, as every other address that is none.
    }
    body.reject("url", "not_https");
    return Optional.empty();
  }
}
