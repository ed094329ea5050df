package kz.ecomap.imports;

import java.util.List;
import java.util.Optional;
import kz.ecomap.codes.Codes;
import kz.ecomap.enterprises.ImpactCategory;
import kz.ecomap.impact.Activities;
import kz.ecomap.impact.DeclaredUnit;
import kz.ecomap.impact.Dimension;
import kz.ecomap.impact.EnergyCarrier;
import kz.ecomap.impact.Ground;
import kz.ecomap.impact.Medium;
import kz.ecomap.impact.Method;
import kz.ecomap.impact.Pollutants;
import kz.ecomap.impact.ReleaseState;
import kz.ecomap.impact.WasteKind;
import kz.ecomap.impact.WasteOperations;
import kz.ecomap.impact.WaterSource;
import kz.ecomap.oversight.EnforcementKind;
import kz.ecomap.oversight.Gravity;
import kz.ecomap.oversight.PermitKind;
import kz.ecomap.places.Regions;

/** The codes of which a cell must have one. */
final class Choices {
  private Choices() {}

  /** The codes of a column; absent where anything can be written. */
  static Optional<List<String>> of(ImportKind kind, Column column) {
    if (column.type() == Column.Type.FLAG) {
      return Optional.of(List.of("true", "false"));
    }
    return switch (column.name()) {
      case "region" -> Optional.of(Regions.codes());
      case "activity" -> Optional.of(List.copyOf(Activities.codes()));
      case "category" -> Optional.of(ImpactCategory.codes());
      case "pollutant" ->
          Optional.of(Pollutants.all().stream().map(one -> String.valueOf(one.no())).toList());
      case "medium" -> Optional.of(Medium.codes());
      case "state" -> Optional.of(ReleaseState.codes());
      case "method" -> Optional.of(Method.codes());
      case "ground" -> Optional.of(Ground.codes());
      case "operation" -> Optional.of(List.copyOf(WasteOperations.codes()));
      case "carrier" -> Optional.of(EnergyCarrier.codes());
      case "authority", "issuedBy" -> Optional.of(List.copyOf(Codes.authorities().keySet()));
      case "unit" -> Optional.of(DeclaredUnit.codes(dimension(kind)));
      case "kind" -> Optional.of(kind == ImportKind.WASTE ? WasteKind.codes() : PermitKind.codes());
      case "gravity" -> Optional.of(Gravity.codes());
      case "enforcement" -> Optional.of(EnforcementKind.codes());
      case "source" ->
          kind == ImportKind.WATER ? Optional.of(WaterSource.codes()) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Dimension dimension(ImportKind kind) {
    return switch (kind) {
      case ENERGY -> Dimension.ENERGY;
      case WATER -> Dimension.VOLUME;
      default -> Dimension.MASS;
    };
  }
}
