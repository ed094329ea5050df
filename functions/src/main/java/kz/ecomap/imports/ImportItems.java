package kz.ecomap.imports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.ecomap.imports.Import.Count;
import kz.ecomap.imports.Import.State;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.shared.json.Json;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How imports are written as items. */
final class ImportItems {
  /** The one partition of all imports, in the order of their ids, which is that of time. */
  static final String IMPORTS = "IMPORTS";

  private ImportItems() {}

  /** Where the parts and decisions of an import are. */
  static String partition(String id) {
    return "IMPORT#" + id;
  }

  static Map<String, AttributeValue> item(Import of) {
    var file = of.file();
    return Item.item()
        .text("pk", IMPORTS)
        .text("sk", of.id())
        .text("kind", file.kind())
        .text("fileName", file.fileName())
        .text("contentType", file.contentType())
        .number("size", file.size())
        .text("sha256", file.sha256())
        .instant("startedAt", of.startedAt())
        .text("state", of.state().code())
        .number("parts", of.parts())
        .number("part", of.part())
        .number("done", of.done())
        .build();
  }

  static Import read(Row row) {
    var counts = new EnumMap<Count, Integer>(Count.class);
    for (var count : Count.values()) {
      row.whole(count.code()).ifPresent(number -> counts.put(count, number));
    }
    return new Import(
        row.text("sk"),
        new ImportFile(
            row.text("kind"),
            row.text("fileName"),
            row.text("contentType"),
            (int) row.number("size"),
            row.text("sha256")),
        row.instant("startedAt"),
        State.of(row.text("state")),
        (int) row.number("parts"),
        (int) row.number("part"),
        (int) row.number("done"),
        counts,
        errors(row.optionalText("firstErrors").orElse("[]")),
        row.optionalText("failure"));
  }

  /** Errors as one text, which takes less than as many items. */
  static String text(List<RowError> errors) {
    var list = JsonNodeFactory.instance.arrayNode();
    errors.forEach(error -> list.add(error.toJson()));
    return new String(Json.write(list), StandardCharsets.UTF_8);
  }

  private static List<RowError> errors(String text) {
    try {
      var errors = new ArrayList<RowError>();
      Json.MAPPER.readTree(text).forEach(json -> errors.add(RowError.of(json)));
      return errors;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, AttributeValue> item(String id, Part part) {
    return Item.item()
        .text("pk", partition(id))
        .text("sk", Part.SORT + "%03d".formatted(part.index()))
        .number("index", part.index())
        .text("object", part.object())
        .number("held", part.held())
        .number("errors", part.errors())
        .build();
  }

  static Part part(Row row) {
    return new Part(
        (int) row.number("index"),
        row.text("object"),
        (int) row.number("held"),
        (int) row.number("errors"));
  }

  static Map<String, AttributeValue> item(String id, Decision decision) {
    return Item.item()
        .text("pk", partition(id))
        .text("sk", Decision.SORT + decision.row())
        .text("row", decision.row())
        .flag("publish", decision.publish())
        .text("reason", decision.reason())
        .instant("at", decision.at())
        .build();
  }

  static Decision decision(Row row) {
    return new Decision(
        row.text("row"), row.flag("publish"), row.text("reason"), row.instant("at"));
  }
}
