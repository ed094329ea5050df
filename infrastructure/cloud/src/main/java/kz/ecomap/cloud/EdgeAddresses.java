package kz.ecomap.cloud;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import kz.ecomap.Endpoint;
import kz.ecomap.shared.text.Language;
import kz.ecomap.site.SiteAddress;

/** The source of the function that reads addresses at CloudFront's edge. */
final class EdgeAddresses {
  /** Where published pictures are; what {@code Environment.picturesBase} says by default. */
  static final String PICTURES = "/pictures";

  private EdgeAddresses() {}

  /** The JavaScript, with the paths and languages that the functions' code knows. */
  static String source() {
    var prefix = Endpoint.BASE.substring(0, Endpoint.BASE.lastIndexOf('/'));
    var languages =
        Arrays.stream(Language.values())
            .map(language -> '"' + language.code() + '"')
            .collect(Collectors.joining(", ", "[", "]"));
    return template()
        .replace("__API__", prefix)
        .replace("__PICTURES__", PICTURES)
        .replace("__LANGUAGES__", languages)
        .replace("__FALLBACK__", Language.accepted(null).code())
        .replace("__PAGE_OF_ONE__", SiteAddress.PAGE_OF_ONE.replace("\\", "\\\\"));
  }

  private static String template() {
    try (var in = EdgeAddresses.class.getResourceAsStream("addresses.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
