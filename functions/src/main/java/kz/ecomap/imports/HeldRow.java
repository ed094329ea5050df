package kz.ecomap.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.plausibility.Doubt;
import kz.ecomap.plausibility.Finding;
import kz.ecomap.shared.text.Language;
import kz.ecomap.shared.time.Kazakhstan;

/** A row that waits for a decision, with what is doubted of it: its pointers are columns. */
record HeldRow(SourceRow row, List<Finding> findings) {
  /** Keeps its own copy. */
  HeldRow {
    findings = List.copyOf(findings);
  }

  static HeldRow of(Verdict verdict) {
    return new HeldRow(
        verdict.row(),
        verdict.findings().stream()
            .map(
                finding ->
                    new Finding(
                        FacilityCheck.columnOf(verdict.row(), finding),
                        finding.doubt(),
                        finding.arguments()))
            .toList());
  }

  /** Whether a reason can make it right. */
  boolean answerable() {
    return findings.stream().allMatch(finding -> finding.doubt().answerable());
  }

  boolean hasDoubt(Doubt doubt) {
    return findings.stream().anyMatch(finding -> finding.doubt() == doubt);
  }

  /** As clients see it. */
  Map<String, Object> view(Optional<Decision> decision, Language language) {
    var view = new LinkedHashMap<String, Object>();
    view.put("id", row.name());
    view.put("sheet", row.kind().code());
    view.put("row", row.row());
    view.put("values", row.cells());
    view.put("answerable", answerable());
    view.put(
        "findings",
        findings.stream()
            .map(
                finding ->
                    Map.of(
                        "column",
                        finding.pointer(),
                        "code",
                        finding.code(),
                        "detail",
                        finding.detail(language)))
            .toList());
    view.put("decision", decision.map(HeldRow::view).orElse(null));
    return view;
  }

  private static Map<String, Object> view(Decision decision) {
    return Map.of(
        "decision", decision.code(),
        "reason", decision.reason(),
        "at", Kazakhstan.rfc3339(decision.at()));
  }

  /** As it is staged; arguments become texts. */
  JsonNode toJson() {
    var json = JsonNodeFactory.instance.objectNode();
    json.set("row", row.toJson());
    var list = json.putArray("findings");
    for (var finding : findings) {
      var object = list.addObject().put("column", finding.pointer()).put("code", finding.code());
      var arguments = object.putArray("arguments");
      finding.arguments().forEach(argument -> arguments.add(String.valueOf(argument)));
    }
    return json;
  }

  /** The counterpart of {@link #toJson}. */
  static HeldRow of(JsonNode json) {
    var findings = new ArrayList<Finding>();
    for (var object : json.get("findings")) {
      var arguments = new ArrayList<Object>();
      object.get("arguments").forEach(argument -> arguments.add(argument.textValue()));
      findings.add(
          new Finding(
              object.get("column").textValue(),
              Doubt.of(object.get("code").textValue()),
              arguments));
    }
    return new HeldRow(SourceRow.of(json.get("row")), findings);
  }
}
