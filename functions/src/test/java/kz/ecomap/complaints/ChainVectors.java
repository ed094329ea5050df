package kz.ecomap.complaints;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ecomap.shared.json.Json;

/** The chains of {@code docs/timeline-chain-vectors.json}, which the site's tests read too. */
record ChainVectors(
    String name, Chain chain, List<TimelineEntry> entries, String head, Optional<String> flaw) {
  static Stream<ChainVectors> all() {
    try {
      var file =
          Json.read(Files.readAllBytes(Path.of("..", "docs", "timeline-chain-vectors.json")));
      var all = new ArrayList<ChainVectors>();
      file.get("chains").forEach(one -> all.add(of(one)));
      return all.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ChainVectors of(JsonNode vector) {
    var links = new ArrayList<Chain.Link>();
    var entries = new ArrayList<TimelineEntry>();
    for (var shown : vector.get("timeline")) {
      links.add(
          new Chain.Link(
              shown.get("position").intValue(),
              text(shown, "previous"),
              shown.get("hash").textValue()));
      entries.add(
          new TimelineEntry(
              OffsetDateTime.parse(shown.get("at").textValue()).toInstant(),
              TimelineEntry.Kind.valueOf(shown.get("kind").textValue().toUpperCase(Locale.ROOT)),
              TimelineEntry.Actor.valueOf(shown.get("by").textValue().toUpperCase(Locale.ROOT)),
              text(shown, "authority"),
              text(shown, "text"),
              text(shown, "dueOn").map(LocalDate::parse),
              text(shown, "evidenceHash")));
    }
    return new ChainVectors(
        vector.get("name").textValue(),
        new Chain(vector.get("complaint").textValue(), links),
        entries,
        vector.get("head").textValue(),
        text(vector, "flaw"));
  }

  private static Optional<String> text(JsonNode object, String name) {
    return Optional.ofNullable(object.path(name).textValue());
  }

  @Override
  public String toString() {
    return name;
  }
}
