package kz.ecomap.impact;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The quantities of a report. What is not listed was not reported.
 *
 * @param releases at most one of a pollutant to a medium
 * @param transfers at most one of a pollutant
 * @param waste at most one of a kind, hazardous or not, to an operation, at home or abroad
 * @param energy at most one of a carrier
 * @param water at most one of a source
 */
public record ReportLines(
    List<Release> releases,
    List<Transfer> transfers,
    List<WasteLine> waste,
    List<EnergyLine> energy,
    List<WaterLine> water) {
  /** Nothing is reported. */
  public static final ReportLines NONE =
      new ReportLines(List.of(), List.of(), List.of(), List.of(), List.of());

  /** Checks that no line is there twice; keeps its own copies. */
  public ReportLines {
    releases = distinct(releases);
    transfers = distinct(transfers);
    waste = distinct(waste);
    energy = distinct(energy);
    water = distinct(water);
  }

  /** The same with other releases. */
  public ReportLines releasing(List<Release> others) {
    return new ReportLines(others, transfers, waste, energy, water);
  }

  /** The same with one line replaced, or added after those of its kind. */
  public ReportLines with(Line line) {
    if (line instanceof Release release) {
      return releasing(replaced(releases, release));
    }
    if (line instanceof Transfer transfer) {
      return new ReportLines(releases, replaced(transfers, transfer), waste, energy, water);
    }
    if (line instanceof WasteLine disposed) {
      return new ReportLines(releases, transfers, replaced(waste, disposed), energy, water);
    }
    if (line instanceof EnergyLine used) {
      return new ReportLines(releases, transfers, waste, replaced(energy, used), water);
    }
    if (line instanceof WaterLine taken) {
      return new ReportLines(releases, transfers, waste, energy, replaced(water, taken));
    }
    throw new IllegalArgumentException("no line of a report: " + line);
  }

  private static <T extends Line> List<T> replaced(List<T> lines, T line) {
    var byKey = new LinkedHashMap<Object, T>();
    lines.forEach(each -> byKey.put(each.key(), each));
    byKey.put(line.key(), line);
    return List.copyOf(byKey.values());
  }

  private static <T extends Line> List<T> distinct(List<T> lines) {
    var seen = new HashSet<Object>();
    for (var line : lines) {
      if (!seen.add(line.key())) {
        throw new IllegalArgumentException("reported twice: " + line.key());
      }
    }
    return List.copyOf(lines);
  }
}
