package kz.ecomap.shared.http;

import java.util.Map;
import java.util.TreeMap;
import kz.ecomap.shared.json.Json;

/**
 * One HTTP answer. {@link ApiFunction} adds the ETag where none is set, answers 304, and
 * compresses.
 *
 * @param headers by name as it is sent
 * @param body the representation before compression; empty for none
 */
public record Response(int status, Map<String, String> headers, byte[] body) {
  /** 200 with JSON. */
  public static Response ok(Object json) {
    return of(200, "application/json", Json.write(json));
  }

  /** 200 with GeoJSON (RFC 7946). */
  public static Response geoJson(Object json) {
    return of(200, "application/geo+json", Json.write(json));
  }

  /** 201 with JSON and where the new thing is. */
  public static Response created(String location, Object json) {
    return of(201, "application/json", Json.write(json)).with("Location", location);
  }

  /** 307: for now it is found elsewhere. */
  public static Response elsewhere(String location) {
    return new Response(307, Map.of("Location", location), new byte[0]);
  }

  /** 204: there is nothing to show. */
  public static Response noContent() {
    return new Response(204, Map.of(), new byte[0]);
  }

  /** Any status with any content. */
  public static Response of(int status, String contentType, byte[] body) {
    return new Response(status, Map.of("Content-Type", contentType), body);
  }

  /** The same answer with one more header. */
  public Response with(String header, String value) {
    var more = new TreeMap<>(headers);
    more.put(header, value);
    return new Response(status, more, body);
  }

  /** The same answer with another status. */
  public Response as(int otherStatus) {
    return new Response(otherStatus, headers, body);
  }

  /**
   * Answers of code lists and the like: fresh for some seconds, then shown while a new one is
   * fetched.
   */
  public Response cachedFor(int seconds) {
    return with(
        "Cache-Control", "public, max-age=" + seconds + ", stale-while-revalidate=" + 10 * seconds);
  }

  /** Answers that only this caller may see. */
  public Response uncached() {
    return with("Cache-Control", "no-store");
  }
}
