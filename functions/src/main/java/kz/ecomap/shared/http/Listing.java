package kz.ecomap.shared.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.ecomap.shared.dynamo.Page;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Pages of a listing, with a {@code next} link in the header and, but for CSV, in the body. */
public final class Listing {
  /** The query parameters of every listing. */
  public static final List<String> PARAMETERS = List.of("limit", "cursor");

  private Listing() {}

  /** How many elements the caller wants: 1–500, 50 when it does not say. */
  public static int limit(Query query) {
    return query.number("limit", 1, 500).orElse(50);
  }

  /** A page of things that are no features, under a name. The link keeps the other parameters. */
  public static Response json(Request request, String name, Page<Map<String, Object>> page) {
    return json(request, Map.of(), name, page);
  }

  /** The same with what is said of all of them before. */
  public static Response json(
      Request request, Map<String, Object> all, String name, Page<Map<String, Object>> page) {
    var links = links(request, page, "application/json");
    var body = new LinkedHashMap<>(all);
    body.put(name, page.elements());
    body.put("links", links);
    return linked(Response.ok(body), links);
  }

  /** A page of features. The link keeps the request's other parameters. */
  public static Response geoJson(Request request, Page<Map<String, Object>> page) {
    var links = links(request, page, "application/geo+json");
    var body = new LinkedHashMap<String, Object>();
    body.put("type", "FeatureCollection");
    body.put("features", page.elements());
    body.put("links", links);
    return linked(Response.geoJson(body), links);
  }

  /**
   * A page as CSV (RFC 4180, UTF-8), every page with the line of column names. The link to the next
   * page is in the header only.
   */
  public static Response csv(Request request, List<String> columns, Page<List<Object>> page) {
    var text = new StringBuilder();
    try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(columns);
      printer.printRecords(page.elements());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var type = "text/csv; charset=utf-8";
    var body = text.toString().getBytes(StandardCharsets.UTF_8);
    return linked(Response.of(200, type, body), links(request, page, "text/csv"));
  }

  private static List<Map<String, String>> links(Request request, Page<?> page, String type) {
    var self = "/api/v1" + request.resource();
    return page.next().stream()
        .map(cursor -> Map.of("rel", "next", "href", self + query(request, cursor), "type", type))
        .toList();
  }

  private static Response linked(Response response, List<Map<String, String>> links) {
    return links.isEmpty()
        ? response
        : response.with("Link", "<" + links.get(0).get("href") + ">; rel=\"next\"");
  }

  private static String query(Request request, String cursor) {
    var parameters = new TreeMap<>(request.query());
    parameters.put("cursor", cursor);
    var text = new StringBuilder();
    parameters.forEach(
        (name, value) ->
            text.append(text.isEmpty() ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return text.toString();
  }
}
