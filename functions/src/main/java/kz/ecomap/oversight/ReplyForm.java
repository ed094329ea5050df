package kz.ecomap.oversight;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import kz.ecomap.shared.http.Fields;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.text.Language;

/** Reads replies and finds everything that is wrong with them at once. */
public final class ReplyForm {
  private ReplyForm() {}

  /**
   * The reply of a body, and ends the reading of it.
   *
   * @param years of the facility's reports, of which it may be about one
   * @param inspections of the facility, of which it may be about one
   * @throws Problem 422 with every field at fault
   */
  public static Reply read(
      String id,
      Fields body,
      LocalDate today,
      Collection<Integer> years,
      Collection<Inspection> inspections) {
    var on = body.required("on", Days.past(body, "on", today));
    var text = body.required("text", body.text("text", 1, 4000));
    var language = body.required("language", body.oneOf("language", Language.codes()));
    Optional<Integer> year = Optional.empty();
    Optional<String> inspection = Optional.empty();
    var about = body.object("about");
    if (about.isPresent()) {
      var fields = about.get();
      year = fields.integer("year", 0, 9999);
      inspection = fields.text("inspection", 1, 64);
      if (fields.has("year") && fields.has("inspection")) {
        body.reject("about", "about_one_thing");
      } else if (year.isPresent() && !years.contains(year.get())) {
        fields.reject("year", "unknown_report");
      } else if (inspection.isPresent() && !isAmong(inspection.get(), inspections)) {
        fields.reject("inspection", "unknown_inspection");
      }
      fields.noMore();
    }
    body.done();
    return new Reply(id, on, year, inspection, text, Language.of(language));
  }

  private static boolean isAmong(String id, Collection<Inspection> inspections) {
    return inspections.stream().anyMatch(inspection -> inspection.id().equals(id));
  }
}
