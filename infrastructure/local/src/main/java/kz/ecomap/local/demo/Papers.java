package kz.ecomap.local.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.ecomap.oversight.Document;
import kz.ecomap.oversight.Inspection;
import kz.ecomap.oversight.Permit;
import kz.ecomap.shared.id.Signer;
import kz.ecomap.shared.text.Language;
import org.apache.commons.csv.CSVRecord;

/**
 * The documents of fictional works. Each is really written, so that its size and its hash are those
 * of a text, and then only these are kept: it has to be asked for.
 */
final class Papers {
  private static final List<CSVRecord> PAPERS = Words.read("papers.csv", line -> line);

  private final Works works;
  private final Dice dice;

  private Papers(Works works) {
    this.works = works;
    this.dice = new Dice(31L * works.facility().id().hashCode() + 3);
  }

  /** The acts of the last two inspections, every permit with a table of its limits, and a plan. */
  static List<Document> of(Works works, List<Inspection> inspections, List<Permit> permits) {
    var papers = new Papers(works);
    var documents = new ArrayList<Document>();
    var last = inspections.subList(Math.max(0, inspections.size() - 2), inspections.size());
    for (var inspection : last) {
      documents.add(papers.text("act", inspection.on(), papers.language()));
    }
    for (var permit : permits) {
      documents.add(papers.text("permit", permit.issuedOn(), papers.language()));
      documents.add(papers.limits(permit));
    }
    if (!inspections.isEmpty() && papers.dice.falls(0.6)) {
      documents.add(papers.text("plan", last.get(0).on().plusDays(40), papers.language()));
    }
    return documents;
  }

  private Document text(String kind, LocalDate on, Language language) {
    var paper =
        dice.one(
            PAPERS.stream()
                .filter(one -> one.get("kind").equals(kind))
                .filter(one -> one.get("language").equals(language.code()))
                .toList());
    var title = paper.get("title") + ", " + on;
    var lines =
        List.of(
            title,
            works.facility().names().in(language),
            works.facility().operator().orElseThrow().name(),
            paper.get("text"),
            Inspector.SOURCE,
            "");
    return document(kind, on, title, String.join("\n", lines), "text/plain");
  }

  private Document limits(Permit permit) {
    var lines =
        permit.limits().stream()
            .map(one -> one.pollutant() + "," + one.medium().code() + "," + one.kg() + "\n")
            .collect(Collectors.joining("", "pollutant,medium,kg\n", ""));
    return document("limits", permit.issuedOn(), permit.number() + ".csv", lines, "text/csv");
  }

  private static Document document(
      String kind, LocalDate on, String title, String content, String contentType) {
    var bytes = content.getBytes(StandardCharsets.UTF_8);
    return new Document(
        kind + "-" + on,
        on,
        title,
        Optional.empty(),
        Signer.sha256(bytes),
        bytes.length,
        contentType);
  }

  private Language language() {
    return dice.one(List.of(Language.KK, Language.RU));
  }
}
