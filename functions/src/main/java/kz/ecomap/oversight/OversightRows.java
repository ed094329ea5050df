package kz.ecomap.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.opendata.CsvText;

/**
 * Everything that is told of how a facility is overseen as lines of a CSV: one for each permit and
 * each of its limits, each inspection, violation and enforcement, reply, document and quarter. What
 * is not known, and what a kind of line does not have, is blank.
 */
public final class OversightRows {
  /** The columns of a line. */
  public static final List<String> COLUMNS =
      List.of(
          "record",
          "id",
          "on",
          "code",
          "authority",
          "text",
          "article",
          "pollutant",
          "medium",
          "amount",
          "unit",
          "until",
          "remedied_on",
          "outcome",
          "source");

  private final List<List<Object>> rows = new ArrayList<>();

  private OversightRows() {}

  /** The lines as they are on a day, what is told the newest first, then the quarters. */
  public static List<List<Object>> of(Oversight oversight, LocalDate today) {
    var lines = new OversightRows();
    oversight.permits().forEach(lines::permit);
    oversight.inspections().forEach(lines::inspection);
    oversight.replies().forEach(lines::reply);
    oversight.documents().forEach(lines::document);
    Strip.on(today, oversight.inspections()).cells().forEach(lines::quarter);
    return List.copyOf(lines.rows);
  }

  private void permit(Permit permit) {
    var cells = line("permit", permit.id(), permit.on(), permit.type().code());
    cells.put("authority", permit.issuedBy().orElse(""));
    cells.put("text", CsvText.safe(permit.number()));
    put(cells, "until", permit.validUntil());
    cells.put("source", CsvText.safe(permit.source()));
    add(cells);
    for (var limit : permit.limits()) {
      var inner = line("limit", permit.id(), permit.on(), permit.type().code());
      inner.put("pollutant", limit.pollutant());
      inner.put("medium", limit.medium().code());
      inner.put("amount", limit.kg().toPlainString());
      inner.put("unit", "kg/a");
      put(inner, "until", permit.validUntil());
      add(inner);
    }
  }

  private void inspection(Inspection inspection) {
    var planned = inspection.planned() ? "planned" : "unplanned";
    var cells = line("inspection", inspection.id(), inspection.on(), planned);
    cells.put("authority", inspection.authority());
    cells.put("text", CsvText.safe(inspection.result()));
    cells.put("source", CsvText.safe(inspection.source()));
    add(cells);
    for (var violation : inspection.violations()) {
      violation(inspection.id() + "/" + violation.id(), inspection, violation);
    }
  }

  private void violation(String id, Inspection inspection, Violation violation) {
    var cells = line("violation", id, inspection.on(), violation.gravity().code());
    cells.put("authority", inspection.authority());
    cells.put("text", CsvText.safe(violation.what()));
    cells.put("article", CsvText.safe(violation.article()));
    put(cells, "until", violation.remedyBy());
    put(cells, "remedied_on", violation.remediedOn());
    add(cells);
    for (var enforcement : violation.enforcement()) {
      var inner = line("enforcement", id, enforcement.on(), enforcement.kind().code());
      enforcement
          .amountTenge()
          .ifPresent(
              amount -> {
                inner.put("amount", amount.toPlainString());
                inner.put("unit", "KZT");
              });
      inner.put("outcome", CsvText.safe(enforcement.outcome()));
      add(inner);
    }
  }

  private void reply(Reply reply) {
    var cells = line("reply", reply.id(), reply.on(), reply.language().code());
    cells.put("text", CsvText.safe(reply.text()));
    put(cells, "outcome", reply.aboutYear().map(String::valueOf).or(reply::aboutInspection));
    add(cells);
  }

  private void document(Document document) {
    var cells = line("document", document.id(), document.on(), document.contentType());
    cells.put("text", CsvText.safe(document.title()));
    cells.put("amount", document.size());
    cells.put("unit", "byte");
    cells.put("outcome", "sha256:" + document.sha256());
    put(cells, "source", document.url());
    add(cells);
  }

  private void quarter(Strip.Cell cell) {
    var quarter = cell.quarter();
    var cells = line("quarter", quarter.code(), quarter.first(), cell.state().code());
    cells.put("amount", cell.openViolations());
    cells.put("unit", "open violations");
    cells.put("until", quarter.last());
    add(cells);
  }

  private void add(Map<String, Object> cells) {
    rows.add(COLUMNS.stream().map(column -> cells.getOrDefault(column, "")).toList());
  }

  private static Map<String, Object> line(String record, String id, LocalDate on, String code) {
    return new HashMap<>(Map.of("record", record, "id", id, "on", on, "code", code));
  }

  private static void put(Map<String, Object> cells, String column, Optional<?> value) {
    value.ifPresent(known -> cells.put(column, known));
  }
}
