package kz.ecomap.complaints;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kz.ecomap.codes.Category;
import kz.ecomap.codes.Codes;
import kz.ecomap.codes.Route;
import kz.ecomap.codes.Routing;
import kz.ecomap.places.Location;
import kz.ecomap.shared.http.Fields;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.text.Language;

/** Reads the body of a filing and finds everything that is wrong with it at once. */
final class ComplaintForm {
  /**
   * One @ with something on both sides and a dot after it; whether it exists only a letter shows.
   */
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

  private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()-]{5,30}");
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final List<String> LANGUAGES =
      Arrays.stream(Language.values()).map(Language::code).toList();

  private final Function<Location, Optional<String>> regionAt;
  private final Predicate<String> facilityExists;

  ComplaintForm(Function<Location, Optional<String>> regionAt, Predicate<String> facilityExists) {
    this.regionAt = regionAt;
    this.facilityExists = facilityExists;
  }

  /**
   * The draft of a body.
   *
   * @throws Problem 422 with every field at fault
   */
  ComplaintDraft read(Fields body, LocalDate today) {
    var category =
        body.required(
            "category",
            body.oneOf("category", Codes.categories().keySet()).flatMap(Codes::category));
    var description =
        body.required(
            "description",
            body.text("description", ComplaintDraft.SHORTEST, ComplaintDraft.LONGEST));
    var location =
        body.required("location", body.object("location").flatMap(ComplaintForm::location));
    var region = Optional.ofNullable(location).flatMap(regionAt);
    if (location != null && region.isEmpty()) {
      body.reject("location", "outside_kazakhstan");
    }
    var authority = body.oneOf("authority", Codes.authorities().keySet());
    var place = body.text("place", 1, 200);
    var conduct = body.oneOf("conduct", Conduct.codes()).map(Conduct::of);
    var facility = body.text("facility", 1, 64);
    if (facility.isPresent() && !facilityExists.test(facility.get())) {
      body.reject("facility", "unknown_code");
    }
    var occurredOn = occurredOn(body, today);
    var language =
        body.oneOf("language", LANGUAGES)
            .map(code -> Language.valueOf(code.toUpperCase(Locale.ROOT)));
    var contact =
        body.object("contact").map(ComplaintForm::contact).filter(given -> !given.isEmpty());
    body.done();
    return new ComplaintDraft(
        category,
        description,
        location,
        region.orElseThrow(),
        authority.orElseGet(() -> competent(category, region.orElseThrow(), today)),
        place,
        conduct,
        facility,
        occurredOn,
        language,
        contact);
  }

  private static String competent(Category category, String region, LocalDate today) {
    return Routing.of(category.code(), region, today)
        .map(Route::authorities)
        .orElseGet(category::authorities)
        .get(0);
  }

  private static Optional<Location> location(Fields fields) {
    var lat =
        fields.required(
            "lat", fields.number("lat", BigDecimal.valueOf(-90), BigDecimal.valueOf(90)));
    var lon =
        fields.required(
            "lon", fields.number("lon", BigDecimal.valueOf(-180), BigDecimal.valueOf(180)));
    fields.noMore();
    return lat == null || lon == null
        ? Optional.empty()
        : Optional.of(new Location(lat.doubleValue(), lon.doubleValue()));
  }

  private static Optional<LocalDate> occurredOn(Fields body, LocalDate today) {
    var day = body.date("occurredOn");
    if (day.isPresent() && day.get().isAfter(today)) {
      body.reject("occurredOn", "in_the_future");
    } else if (day.isPresent() && day.get().isBefore(EARLIEST)) {
      body.reject("occurredOn", "too_long_ago", EARLIEST);
    }
    return day;
  }

  private static Contact contact(Fields fields) {
    var contact =
        new Contact(
            fields.text("name", 1, 100),
            fields
                .text("email", 1, 254)
                .filter(email -> accepted(fields, "email", email, EMAIL, "not_an_email")),
            fields
                .text("phone", 1, 30)
                .filter(phone -> accepted(fields, "phone", phone, PHONE, "not_a_phone")));
    fields.noMore();
    return contact;
  }

  private static boolean accepted(
      Fields fields, String name, String value, Pattern pattern, String error) {
    boolean matches = pattern.matcher(value).matches();
    if (!matches) {
      fields.reject(name, error);
    }
    return matches;
  }
}
