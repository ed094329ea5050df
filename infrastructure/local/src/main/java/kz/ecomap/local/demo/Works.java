package kz.ecomap.local.demo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ecomap.enterprises.Facility;
import kz.ecomap.enterprises.ImpactCategory;
import kz.ecomap.enterprises.Operator;
import kz.ecomap.enterprises.Place;
import kz.ecomap.shared.text.Names;
import org.apache.commons.csv.CSVRecord;

/**
 * A fictional facility, from {@code facilities.csv}. All are named after <i>мысал</i>, Kazakh for
 * an example, and their identification numbers begin with a month that no calendar has.
 *
 * @param profile what it releases and uses, see {@link Profile}
 * @param scale how large its releases are against the profile's
 * @param trend by what its releases change from year to year
 * @param missing years without a report, 1 for the last one
 * @param amount what it makes in a year
 * @param unit in which that is counted
 */
record Works(
    Facility facility,
    String profile,
    double scale,
    double trend,
    Set<Integer> missing,
    double amount,
    String unit) {
  /** How far from every real enterprise, in km. */
  static final double APART_KM = 10;

  private static final String SOURCE = "Ойдан шығарылған · Вымышлено · Fictional";

  static final List<Works> ALL = Words.read("facilities.csv", Works::of);

  private static Works of(CSVRecord line) {
    var missing =
        line.get("missing")
            .chars()
            .mapToObj(digit -> Character.digit(digit, 10))
            .collect(Collectors.toSet());
    return new Works(
        facility(line),
        line.get("profile"),
        Double.parseDouble(line.get("scale")),
        Double.parseDouble(line.get("trend")),
        missing,
        Double.parseDouble(line.get("amount")),
        line.get("unit"));
  }

  private static Facility facility(CSVRecord line) {
    var town = Town.named(line.get("settlement"));
    var dice = new Dice(line.getRecordNumber());
    var operator = line.get("operator");
    return new Facility(
        line.get("id"),
        new Names(line.get("name_kk"), line.get("name_ru"), line.get("name_en")),
        Optional.of(
            new Operator(
                operator, Optional.of(line.get("bin")), Optional.of(permanentId(operator)))),
        new Place(
            town.region(),
            Optional.of(town.russian()),
            Ground.around(town.middle(), town.region(), 1.5, 4.5, APART_KM, dice),
            Optional.empty(),
            Optional.of(SOURCE)),
        line.get("activity"),
        Supervision.of(line.get("id")).activities(),
        Optional.of(ImpactCategory.valueOf(line.get("category"))),
        Optional.of(line.get("product")),
        true);
  }

  /** {@code mysal-energo} of {@code Mysal Energo (fictional)}. */
  private static String permanentId(String operator) {
    return operator.substring(0, operator.indexOf(" (")).toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
