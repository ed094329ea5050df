package kz.ecomap.enterprises;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kz.ecomap.impact.Activities;
import kz.ecomap.places.Location;
import kz.ecomap.places.Regions;
import kz.ecomap.shared.http.Fields;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.text.Names;

/** Reads facilities and finds everything that is wrong with them at once. */
public final class FacilityForm {
  private FacilityForm() {}

  /**
   * The facility of a body, not marked as fictional: that cannot be said from outside.
   *
   * @throws Problem 422 with every field at fault
   */
  public static Facility read(String id, Fields body) {
    return read(id, body, true);
  }

  /**
   * The same wherever it is: who calls must hold the place against the stated region.
   *
   * @throws Problem 422 with every field at fault
   */
  public static Facility readAnywhere(String id, Fields body) {
    return read(id, body, false);
  }

  private static Facility read(String id, Fields body, boolean here) {
    var names = body.required("names", body.object("names").flatMap(FacilityForm::names));
    var operator = body.required("operator", body.text("operator", 2, 200));
    var operatorId = body.matching("operatorId", Facility.ID, "bad_id");
    var bin = body.matching("bin", Operator.BIN, "not_a_bin");
    var region = body.required("region", body.oneOf("region", Regions.codes()));
    var settlement = body.text("settlement", 1, 100);
    var activity = body.required("activity", body.oneOf("activity", Activities.codes()));
    var activities = activities(body, activity);
    var category = body.oneOf("category", ImpactCategory.codes()).map(ImpactCategory::valueOf);
    var product = body.text("product", 1, 100);
    var location =
        body.required("location", body.object("location").flatMap(FacilityForm::location));
    var uncertainty = body.integer("uncertaintyM", 0, 50_000);
    var source = body.text("locationSource", 1, 200);
    if (here && location != null) {
      checkRegion(body, location, region);
    }
    body.done();
    return new Facility(
        id,
        names,
        Optional.of(new Operator(operator, bin, operatorId)),
        new Place(region, settlement, location, uncertainty, source),
        activity,
        activities,
        category,
        product,
        false);
  }

  private static List<String> activities(Fields body, String main) {
    var activities = body.texts("activities", Facility.MOST_ACTIVITIES);
    var seen = new HashSet<String>();
    for (int i = 0; i < activities.size(); i++) {
      var code = activities.get(i);
      if (!Activities.codes().contains(code)) {
        body.reject("activities", i, "unknown_code");
      } else if (code.equals(main) || !seen.add(code)) {
        body.reject("activities", i, "duplicate_activity");
      }
    }
    return activities;
  }

  private static void checkRegion(Fields body, Location location, String region) {
    var found = Regions.codeAt(location);
    if (found.isEmpty()) {
      body.reject("location", "outside_kazakhstan");
    } else if (region != null && !region.equals(found.get())) {
      body.reject("region", "other_region", found.get());
    }
  }

  private static Optional<Names> names(Fields fields) {
    var kk = fields.required("kk", fields.text("kk", 2, 200));
    var ru = fields.required("ru", fields.text("ru", 2, 200));
    var en = fields.required("en", fields.text("en", 2, 200));
    fields.noMore();
    return kk == null || ru == null || en == null
        ? Optional.empty()
        : Optional.of(new Names(kk, ru, en));
  }

  private static Optional<Location> location(Fields fields) {
    var lat = fields.required("lat", degrees(fields, "lat", 90));
    var lon = fields.required("lon", degrees(fields, "lon", 180));
    fields.noMore();
    return lat == null || lon == null ? Optional.empty() : Optional.of(new Location(lat, lon));
  }

  private static Optional<Double> degrees(Fields fields, String name, int most) {
    return fields
        .number(name, BigDecimal.valueOf(-most), BigDecimal.valueOf(most))
        .map(BigDecimal::doubleValue);
  }
}
