package kz.ecomap.enterprises;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ecomap.impact.Declared;
import kz.ecomap.impact.DeclaredUnit;
import kz.ecomap.impact.EnergyCarrier;
import kz.ecomap.impact.EnergyLine;
import kz.ecomap.impact.Ground;
import kz.ecomap.impact.Medium;
import kz.ecomap.impact.Method;
import kz.ecomap.impact.Release;
import kz.ecomap.impact.ReleaseState;
import kz.ecomap.impact.Reported;
import kz.ecomap.impact.Transfer;
import kz.ecomap.impact.WasteKind;
import kz.ecomap.impact.WasteLine;
import kz.ecomap.impact.WaterLine;
import kz.ecomap.impact.WaterSource;

/**
 * The lines of a report as short texts: what the line is of, then state, amount, method, declared
 * value and unit, and ground, as in {@code 8|air||value|2150000|measured|2150|t}. Empty parts at
 * the end are left off.
 */
final class LineTexts {
  /** State, amount, method, declared value, declared unit, ground. */
  private static final int REPORTED = 6;

  private LineTexts() {}

  static String of(Release release) {
    return text(
        release.reported(),
        String.valueOf(release.pollutant()),
        release.medium().code(),
        release.accidentalKg().map(BigDecimal::toPlainString).orElse(""));
  }

  static Release release(String text) {
    var parts = parts(text, 3);
    return new Release(
        Integer.parseInt(parts.get(0)),
        Medium.of(parts.get(1)),
        reported(parts, 3),
        given(parts.get(2)).map(BigDecimal::new));
  }

  static String of(Transfer transfer) {
    return text(transfer.reported(), String.valueOf(transfer.pollutant()));
  }

  static Transfer transfer(String text) {
    var parts = parts(text, 1);
    return new Transfer(Integer.parseInt(parts.get(0)), reported(parts, 1));
  }

  static String of(WasteLine waste) {
    return text(
        waste.reported(),
        waste.kind().code(),
        waste.hazardous() ? "hazardous" : "",
        waste.operation(),
        waste.abroad() ? "abroad" : "");
  }

  static WasteLine waste(String text) {
    var parts = parts(text, 4);
    return new WasteLine(
        WasteKind.of(parts.get(0)),
        !parts.get(1).isEmpty(),
        parts.get(2),
        !parts.get(3).isEmpty(),
        reported(parts, 4));
  }

  static String of(EnergyLine energy) {
    return text(energy.reported(), energy.carrier().code());
  }

  static EnergyLine energy(String text) {
    var parts = parts(text, 1);
    return new EnergyLine(EnergyCarrier.of(parts.get(0)), reported(parts, 1));
  }

  static String of(WaterLine water) {
    return text(water.reported(), water.source().code());
  }

  static WaterLine water(String text) {
    var parts = parts(text, 1);
    return new WaterLine(WaterSource.of(parts.get(0)), reported(parts, 1));
  }

  private static String text(Reported reported, String... subject) {
    var said =
        Stream.of(
            reported.state().code(),
            reported.amount().map(BigDecimal::toPlainString).orElse(""),
            reported.method().map(Method::code).orElse(""),
            reported.declared().map(it -> it.value().toPlainString()).orElse(""),
            reported.declared().map(it -> it.unit().code()).orElse(""),
            reported.ground().map(Ground::code).orElse(""));
    var text = Stream.concat(Arrays.stream(subject), said).collect(Collectors.joining("|"));
    return text.replaceAll("\\|+$", "");
  }

  private static List<String> parts(String text, int subject) {
    var given = Arrays.asList(text.split("\\|", -1));
    var missing = Collections.nCopies(subject + REPORTED - given.size(), "");
    return Stream.concat(given.stream(), missing.stream()).toList();
  }

  private static Reported reported(List<String> parts, int from) {
    return new Reported(
        ReleaseState.of(parts.get(from)),
        given(parts.get(from + 1)).map(BigDecimal::new),
        given(parts.get(from + 3))
            .map(
                value ->
                    new Declared(
                        new BigDecimal(value), DeclaredUnit.of(parts.get(from + 4)).orElseThrow())),
        given(parts.get(from + 2)).map(Method::of),
        given(parts.get(from + 5)).map(Ground::of));
  }

  private static Optional<String> given(String part) {
    return Optional.of(part).filter(it -> !it.isEmpty());
  }
}
