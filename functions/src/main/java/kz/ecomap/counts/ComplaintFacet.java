package kz.ecomap.counts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kz.ecomap.codes.Category;
import kz.ecomap.codes.Codes;
import kz.ecomap.codes.Group;
import kz.ecomap.complaints.Status;
import kz.ecomap.complaints.Stay;
import kz.ecomap.places.Location;
import kz.ecomap.places.WorldPoint;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.shared.time.Kazakhstan;

/**
 * What matters of a published complaint.
 *
 * @param group of its category, kept beside it because the list of categories is edited
 * @param filedIn the month of filing in Kazakhstan
 * @param dueOn the last day of the term that runs
 * @param handling how it was dealt with
 */
public record ComplaintFacet(
    String id,
    String category,
    Group group,
    Standing standing,
    String region,
    String authority,
    WorldPoint place,
    YearMonth filedIn,
    LocalDate dueOn,
    Handling handling)
    implements Facet {

  /**
   * How a complaint was dealt with.
   *
   * @param answeredIn working days from the begin of the term to the answer of the authority that
   *     has it now; empty before it
   * @param lapses how many of its terms passed without an answer: deemed refusals
   * @param past what became of it at the authorities that sent it on
   */
  public record Handling(Optional<Integer> answeredIn, int lapses, List<Stay> past) {
    /** Keeps its own copy. */
    public Handling {
      past = List.copyOf(past);
    }

    static Handling read(Row row, String answeredIn, String lapses, String past) {
      return new Handling(
          row.whole(answeredIn), row.whole(lapses).orElse(0), Stay.all(row.optionalText(past)));
    }
  }

  /** Reads a published complaint's item. */
  static ComplaintFacet read(Row image) {
    var category = image.text("category");
    var status = Status.of(image.text("status"));
    return new ComplaintFacet(
        image.text("id"),
        category,
        Codes.category(category).map(Category::group).orElseThrow(),
        new Standing(status, image.flag("lapsed") && status.awaitsAuthority()),
        image.text("region"),
        image.text("authority"),
        WorldPoint.of(
            new Location(
                image.decimal("lat").orElseThrow().doubleValue(),
                image.decimal("lon").orElseThrow().doubleValue())),
        YearMonth.from(Kazakhstan.dayOf(image.instant("filedAt"))),
        image.date("dueOn").orElseThrow(),
        Handling.read(image, "answeredIn", "lapses", "past"));
  }

  static ComplaintFacet applied(String id, Row marker) {
    var combination = Combination.of(marker.text("g"));
    return new ComplaintFacet(
        id,
        marker.text("c"),
        combination.group(),
        combination.standing(),
        marker.text("r"),
        marker.text("u"),
        new WorldPoint(marker.number("x"), marker.number("y")),
        YearMonth.parse(marker.text("m")),
        LocalDate.ofEpochDay(marker.number("d")),
        Handling.read(marker, "t", "l", "p"));
  }

  @Override
  public Item marker() {
    var item =
        Item.item()
            .text("c", category)
            .text("g", combination().letters())
            .text("r", region)
            .text("u", authority)
            .number("x", place.x())
            .number("y", place.y())
            .text("m", filedIn.toString())
            .number("d", dueOn.toEpochDay());
    handling.answeredIn().ifPresent(days -> item.number("t", days));
    if (handling.lapses() > 0) {
      item.number("l", handling.lapses());
    }
    return item.text("p", Stay.stored(handling.past()));
  }

  @Override
  public Item point() {
    return ComplaintPoint.item(this);
  }

  @Override
  public Subject subject() {
    return Subject.COMPLAINTS;
  }

  @Override
  public Counts counts(Keys keys) {
    var counts = new Counts();
    addCells(counts, new Cells(keys, subject(), Optional.empty()));
    addCells(counts, new Cells(keys, subject(), Optional.of(filedIn.getYear())));
    for (var scope : SummaryScope.of(region, authority)) {
      MonthCounts.add(counts, keys, scope, this);
      MonthHandling.add(counts, keys, scope, this);
    }
    for (var stay : handling.past()) {
      for (var scope : SummaryScope.of(region, stay.authority())) {
        MonthHandling.add(counts, keys, scope, filedIn, stay);
      }
    }
    return counts;
  }

  private void addCells(Counts counts, Cells cells) {
    var letters = combination().letters();
    var single = new Single(id, category).number();
    for (var key : cells.containing(place)) {
      counts
          .add(key, letters, 1)
          .add(key, Cell.X, place.x())
          .add(key, Cell.Y, place.y())
          .add(key, Cell.SINGLES, single);
    }
  }

  private Combination combination() {
    return new Combination(group, standing);
  }
}
