package kz.ecomap.complaints;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.ecomap.shared.time.Kazakhstan;

/**
 * What everybody reads of a timeline entry. Answers show these members and the chain seals them, so
 * that a new member is sealed from the day on which it first has a value; how a member is written
 * must never change, or old chains break.
 */
final class PublicEntry {
  private PublicEntry() {}

  /** The members by name; null where there is nothing to say. */
  static Map<String, Object> of(TimelineEntry entry) {
    var members = new LinkedHashMap<String, Object>();
    members.put("at", Kazakhstan.rfc3339(entry.at()));
    members.put("kind", entry.kind().code());
    members.put("by", entry.by().code());
    members.put("authority", entry.authority().orElse(null));
    members.put("text", entry.text().orElse(null));
    members.put("dueOn", entry.dueOn().map(LocalDate::toString).orElse(null));
    members.put("evidenceHash", entry.evidenceHash().orElse(null));
    var details = entry.details();
    members.put("workingDaysLost", details.workingDaysLost().orElse(null));
    members.put("from", details.from().orElse(null));
    members.put("other", details.other().orElse(null));
    members.put("measure", details.measure().orElse(null));
    members.put("measureState", details.measureState().map(Measure.State::code).orElse(null));
    members.put("number", details.number().orElse(null));
    members.put("dated", details.dated().map(LocalDate::toString).orElse(null));
    members.put("documents", details.documents().isEmpty() ? null : details.documents());
    return members;
  }
}
