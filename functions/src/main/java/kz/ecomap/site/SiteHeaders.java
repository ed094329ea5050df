package kz.ecomap.site;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The security headers of every page and file of the site; one list for the deployment and for one
 * machine. {@code Strict-Transport-Security} is the deployment's own, because one machine has no
 * TLS.
 */
public final class SiteHeaders {
  private SiteHeaders() {}

  /**
   * The headers, in a fixed order.
   *
   * @param origins where the page may also fetch from and upload to, as in {@code
   *     https://bucket.s3.eu-central-1.amazonaws.com}: the quarantine bucket, an outside basemap,
   *     the issuer of staff's tokens
   * @param images where pictures may also come from: the bucket of those that wait for a moderator
   */
  public static Map<String, String> of(Collection<String> origins, Collection<String> images) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("Content-Security-Policy", policy(origins, images));
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "same-origin");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put(
        "Permissions-Policy", "geolocation=(self), camera=(), microphone=(), payment=(), usb=()");
    return headers;
  }

  /** Nothing from elsewhere, nothing inline but style attributes, which charts are drawn with. */
  private static String policy(Collection<String> origins, Collection<String> images) {
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "style-src-attr 'unsafe-inline'",
        with("img-src 'self' blob: data:", images),
        "font-src 'self'",
        with("connect-src 'self'", origins),
        "worker-src 'self' blob:",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'");
  }

  private static String with(String directive, Collection<String> origins) {
    return Stream.concat(Stream.of(directive), origins.stream().sorted().distinct())
        .collect(Collectors.joining(" "));
  }
}
