package kz.ecomap.complaints;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.evidence.Evidence;
import kz.ecomap.evidence.Picture;
import kz.ecomap.evidence.PictureLinks;
import kz.ecomap.evidence.RejectionReason;
import kz.ecomap.places.Circle;
import kz.ecomap.places.Location;
import kz.ecomap.shared.time.Kazakhstan;

/** Complaints as the GeoJSON features of the contract. */
public final class ComplaintView {
  /** Whose eyes it is for. */
  public enum Reader {
    /** Everybody: published photos only. */
    PUBLIC,
    /** The authority and editors: published photos, and all of answers and measures. */
    AUTHORITY,
    /** The reporter and the Centre: every photo and its state. */
    INSIDER;

    private boolean sees(Evidence photo) {
      return photo.shown()
          || this == INSIDER
          || (this == AUTHORITY
              && photo.purpose() != Evidence.Purpose.COMPLAINT
              && photo.purpose() != Evidence.Purpose.SUPPORT);
    }
  }

  private final PictureLinks pictures;
  private final LocalDate today;

  /** Views with these picture addresses on a given day. */
  public ComplaintView(PictureLinks pictures, LocalDate today) {
    this.pictures = pictures;
    this.today = today;
  }

  /** A list entry that says how far away it is, in whole metres. */
  public Map<String, Object> summary(ComplaintSummary c, Optional<Circle> near) {
    var properties = listed(c);
    near.ifPresent(circle -> properties.put("distance", Math.round(circle.distance(c.location()))));
    return feature(c.id(), c.location(), properties);
  }

  /** A complaint with everything that the reader may see. */
  public Map<String, Object> whole(ComplaintFile file, Reader reader) {
    var c = file.complaint();
    var properties = listed(ComplaintSummary.of(c));
    properties.put("description", c.description());
    properties.put("conduct", c.conduct().map(Conduct::code).orElse(null));
    properties.put("occurredOn", text(c.occurredOn()));
    properties.put("version", c.version());
    properties.put("clock", clock(c));
    properties.put("handling", handling(c.handling()));
    properties.put("verdict", file.verdictBy().map(this::verdict).orElse(null));
    properties.put("joinedTo", c.joinedTo().orElse(null));
    properties.put("support", support(file.support()));
    properties.put("timeline", timeline(file));
    properties.put("head", file.head());
    properties.put("measures", file.measures().stream().map(ComplaintView::measure).toList());
    properties.put("evidence", evidence(file.evidence(), reader));
    return feature(c.id(), c.location(), properties);
  }

  /** Where a complaint stands and what happened to it last: what explains a conflict. */
  public static Map<String, Object> standing(ComplaintFile file) {
    var last = file.timeline().get(file.timeline().size() - 1);
    return Map.of(
        "status",
        file.complaint().status().code(),
        "version",
        file.complaint().version(),
        "happened",
        Map.of(
            "kind",
            last.kind().code(),
            "by",
            last.by().code(),
            "at",
            Kazakhstan.rfc3339(last.at())));
  }

  private Map<String, Object> listed(ComplaintSummary c) {
    var properties = new LinkedHashMap<String, Object>();
    properties.put("category", c.category());
    properties.put("group", c.group().code());
    properties.put("status", c.status().code());
    properties.put("overdue", c.isOverdue(today));
    properties.put("region", c.region());
    properties.put("authority", c.authority());
    properties.put("facility", c.facility().orElse(null));
    properties.put("place", c.place().orElse(null));
    properties.put("summary", c.summary());
    properties.put("language", c.language().orElse(null));
    properties.put("filedAt", Kazakhstan.rfc3339(c.filedAt()));
    properties.put("dueOn", c.dueOn().toString());
    properties.put("photo", c.photo().map(pictures::published).orElse(null));
    return properties;
  }

  private Map<String, Object> clock(Complaint c) {
    var term = c.term();
    var clock = new LinkedHashMap<String, Object>();
    clock.put("startedOn", term.startedOn().toString());
    clock.put("dueOn", term.dueOn().toString());
    clock.put("running", c.status() == Status.RECEIVED || c.status().awaitsAuthority());
    clock.put("workingDaysLeft", term.workingDaysLeft(today));
    clock.put("forwardBy", c.status().awaitsAuthority() ? term.forwardBy().toString() : null);
    clock.put("extended", term.extended());
    clock.put("reminded", term.reminded());
    clock.put("calendarComplete", term.calendarComplete());
    return clock;
  }

  private static Map<String, Object> handling(Handling handling) {
    var view = new LinkedHashMap<String, Object>();
    view.put("hops", handling.hops());
    view.put("lapses", handling.allLapses());
    view.put("lapsed", handling.lapsed());
    view.put("answeredIn", handling.answeredIn().orElse(null));
    return view;
  }

  private Map<String, Object> verdict(LocalDate last) {
    return Map.of("until", last.toString(), "open", !today.isAfter(last));
  }

  private static Map<String, Object> support(Support support) {
    var view = new LinkedHashMap<String, Object>();
    view.put("count", support.count());
    view.put("stillThere", support.stillThere());
    view.put("stillThereOn", text(support.stillThereOn()));
    view.put("doubles", support.doubles().stream().map(Joined::id).toList());
    return view;
  }

  private List<Map<String, Object>> evidence(List<Evidence> all, Reader reader) {
    return all.stream().filter(reader::sees).map(one -> photo(one, reader)).toList();
  }

  private Map<String, Object> photo(Evidence photo, Reader reader) {
    var view = new LinkedHashMap<String, Object>();
    view.put("id", photo.id());
    view.put("purpose", photo.purpose().code());
    view.put("status", photo.status().code());
    view.put("reason", photo.reason().map(RejectionReason::code).orElse(null));
    view.put("judged", photo.judged());
    view.put("shown", photo.shown());
    view.put("picture", picture(photo, reader).orElse(null));
    return view;
  }

  private Optional<Picture> picture(Evidence photo, Reader reader) {
    if (photo.shown()) {
      return Optional.of(pictures.published(photo));
    }
    return reader.sees(photo) && photo.accepted()
        ? Optional.of(pictures.held(photo))
        : Optional.empty();
  }

  private static List<Map<String, Object>> timeline(ComplaintFile file) {
    var links = file.chain().links().iterator();
    return file.timeline().stream().map(entry -> entry(entry, links.next())).toList();
  }

  private static Map<String, Object> entry(TimelineEntry entry, Chain.Link link) {
    var view = PublicEntry.of(entry);
    view.put("position", link.position());
    view.put("previous", link.previous().orElse(null));
    view.put("hash", link.hash());
    return view;
  }

  private static Map<String, Object> measure(Measure measure) {
    var view = new LinkedHashMap<String, Object>();
    view.put("id", measure.id());
    view.put("text", measure.text());
    view.put("state", measure.state().code());
    view.put("plannedFor", text(measure.plannedFor()));
    view.put("startedOn", text(measure.startedOn()));
    view.put("doneOn", text(measure.doneOn()));
    view.put("costTenge", measure.costTenge().orElse(null));
    view.put("home", measure.home());
    view.put("complaints", measure.complaints());
    view.put("photos", measure.photos());
    return view;
  }

  private static String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(null);
  }

  private static Map<String, Object> feature(
      String id, Location location, Map<String, Object> properties) {
    var feature = new LinkedHashMap<String, Object>();
    feature.put("type", "Feature");
    feature.put("id", id);
    feature.put(
        "geometry",
        Map.of("type", "Point", "coordinates", List.of(location.lon(), location.lat())));
    feature.put("properties", properties);
    return feature;
  }
}
