package kz.ecomap.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.ecomap.codes.Category;
import kz.ecomap.codes.Codes;
import kz.ecomap.codes.Group;
import kz.ecomap.places.Location;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.shared.text.Folding;
import kz.ecomap.shared.text.Language;

/**
 * What a list entry and a pin show of a published complaint.
 *
 * @param words the folded words that a search looks at
 */
public record ComplaintSummary(
    String id,
    String category,
    Status status,
    String region,
    String authority,
    Optional<String> facility,
    Optional<String> place,
    String summary,
    Optional<String> language,
    Instant filedAt,
    LocalDate dueOn,
    Location location,
    Optional<String> photo,
    String words) {

  static ComplaintSummary of(Row row) {
    return new ComplaintSummary(
        row.text("id"),
        row.text("category"),
        Status.of(row.text("status")),
        row.text("region"),
        row.text("authority"),
        row.optionalText("facility"),
        row.optionalText("place"),
        row.text("summary"),
        row.optionalText("language"),
        row.instant("filedAt"),
        row.date("dueOn").orElseThrow(),
        ComplaintItems.location(row),
        row.optionalText("photo"),
        row.text("words"));
  }

  /** The list entry of a complaint. */
  static ComplaintSummary of(Complaint complaint) {
    return new ComplaintSummary(
        complaint.id(),
        complaint.category(),
        complaint.status(),
        complaint.region(),
        complaint.authority(),
        complaint.facility(),
        complaint.place(),
        complaint.summary(),
        complaint.language().map(Language::code),
        complaint.filedAt(),
        complaint.term().dueOn(),
        complaint.location(),
        complaint.photo(),
        Folding.fold(complaint.summary() + " " + complaint.place().orElse("")));
  }

  /** What the complaint is about, at the coarsest. */
  public Group group() {
    return Codes.category(category).map(Category::group).orElseThrow();
  }

  /** Whether the authority's term has passed without an answer. */
  public boolean isOverdue(LocalDate today) {
    return status.awaitsAuthority() && today.isAfter(dueOn);
  }
}
