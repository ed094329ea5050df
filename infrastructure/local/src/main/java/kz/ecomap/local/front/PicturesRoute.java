package kz.ecomap.local.front;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import kz.ecomap.shared.aws.Aws;
import kz.ecomap.shared.http.ETags;
import kz.ecomap.shared.http.Response;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Published pictures: what CloudFront serves of their bucket in the cloud. */
public final class PicturesRoute implements Route {
  private final String bucket;
  private final String base;
  private final Map<String, String> headers;

  /**
   * @param bucket where published pictures are
   * @param base the beginning of their addresses, with a slash at its end
   * @param headers what every answer carries
   */
  public PicturesRoute(String bucket, String base, Map<String, String> headers) {
    this.bucket = bucket;
    this.base = base;
    this.headers = headers;
  }

  @Override
  public void answer(HttpExchange exchange) throws IOException {
    headers.forEach(exchange.getResponseHeaders()::set);
    var method = exchange.getRequestMethod();
    var key = exchange.getRequestURI().getPath().substring(base.length());
    if (!method.equals("GET") && !method.equals("HEAD")) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      Replies.text(exchange, 405, "Pictures can only be read.\n");
    } else if (key.isEmpty() || key.contains("..")) {
      Replies.text(exchange, 404, "There is no such picture.\n");
    } else {
      Replies.send(exchange, picture(key, exchange.getRequestHeaders().getFirst("If-None-Match")));
    }
  }

  private Response picture(String key, String known) {
    try {
      var object = Aws.s3().getObjectAsBytes(get -> get.bucket(bucket).key(key));
      var tag = object.response().eTag();
      var type = object.response().contentType();
      var cache = object.response().cacheControl();
      var found =
          Response.of(200, type == null ? "image/jpeg" : type, object.asByteArrayUnsafe())
              .with("ETag", tag)
              .with("Cache-Control", cache == null ? "public, max-age=86400" : cache);
      return known != null && ETags.anyMatches(known, tag)
          ? new Response(304, found.headers(), new byte[0])
          : found;
    } catch (NoSuchKeyException e) {
      return Response.of(404, "text/plain", new byte[0]).uncached();
    }
  }
}
