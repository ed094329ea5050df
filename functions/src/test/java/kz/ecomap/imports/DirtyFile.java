package kz.ecomap.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A file of releases in which every fault is once, among rows that are clean. */
final class DirtyFile {
  /** How many facilities the clean rows are about. */
  static final int PLANTS = 30;

  private static final String HEADER =
      "facility,year,pollutant,medium,state,totalKg,accidentalKg,amount,unit,method,ground";

  private final List<String> lines = new ArrayList<>(List.of(HEADER));
  private final TreeSet<String> errors = new TreeSet<>();
  private final TreeSet<String> findings = new TreeSet<>();

  private DirtyFile() {}

  /** A file with so many rows of data. */
  static DirtyFile of(int rows) {
    var file = new DirtyFile();
    for (int i = 0; i < rows; i++) {
      file.clean(i);
      switch (i) {
        case 20 -> file.wrong(",2025,8,air,zero,,,,,,", "facility required");
        case 40 -> file.wrong("Plant 1,2025,8,air,zero,,,,,,", "facility bad_id");
        case 60 -> file.wrong("plant-x,2025,8,air,zero,,,,,,", "facility unknown_facility");
        case 80 -> file.wrong("plant-1,soon,8,air,zero,,,,,,", "year not_an_integer");
        case 100 -> file.wrong("plant-1,1999,8,air,zero,,,,,,", "year out_of_range");
        case 120 -> file.wrong("plant-1,2025,87,air,zero,,,,,,", "pollutant out_of_range");
        case 140 -> file.wrong("plant-1,2025,8,sea,zero,,,,,,", "medium unknown_code");
        case 160 -> file.wrong("plant-1,2025,8,,zero,,,,,,", "medium required");
        case 180 -> file.wrong("plant-1,2025,8,air,little,,,,,,", "state unknown_code");
        case 200 -> file.wrong("plant-1,2025,8,air,value,,,,,measured,", "totalKg required");
        case 220 -> file.wrong("plant-1,2025,8,air,value,5,,,,,", "method required");
        case 240 ->
            file.wrong("plant-1,2025,8,air,value,much,,,,measured,", "totalKg not_a_number");
        case 260 -> file.wrong("plant-1,2025,8,air,value,0,,,,measured,", "totalKg out_of_range");
        case 280 ->
            file.wrong(
                "plant-1,2025,8,air,value,1.0000000001,,,,measured,", "totalKg too_many_decimals");
        case 300 -> file.wrong("plant-1,2025,8,air,zero,5,,,,,", "totalKg only_with_value");
        case 320 ->
            file.wrong("plant-1,2025,8,air,value,5,6,,,measured,", "accidentalKg more_than_total");
        case 340 ->
            file.wrong("plant-1,2025,8,air,value,5,,6,kg,measured,", "totalKg other_than_declared");
        case 360 -> file.wrong("plant-1,2025,8,air,value,,,6,,measured,", "unit required");
        case 380 -> file.wrong("plant-1,2025,8,air,value,,,6,pood,measured,", "unit unknown_code");
        case 400 -> file.wrong("plant-1,2025,8,air,confidential,,,,,,", "ground required");
        case 420 ->
            file.wrong("plant-1,2025,8,air,zero,,,,,,justice", "ground only_with_confidential");
        case 440 -> file.wrong("plant-1,2025,8,air,zero", " wrong_cell_count");
        case 460 -> file.wrong(file.lines.get(1), "pollutant duplicate_row");
        case 500 -> file.doubtful("plant-1,2027,60,air,zero,,,,,,", "year future_date");
        case 520 ->
            file.doubtful(
                "plant-1,2025,61,air,value,90000000000,,,,measured,", "totalKg absurd_magnitude");
        case 540 ->
            file.doubtful("plant-slip,2025,8,air,value,2100,,,,measured,", "totalKg unit_slip");
        case 560 ->
            file.doubtful("plant-slip,2025,11,air,value,,,7,kg,measured,", "amount stuck_value");
        default -> {}
      }
    }
    return file;
  }

  /** Rows of 30 facilities, 6 years and 6 pollutants; no two say the same. */
  private void clean(int i) {
    int plant = 1 + i % PLANTS;
    int year = 2019 + i / PLANTS % 6;
    int pollutant = 20 + i / PLANTS / 6;
    lines.add(
        "plant-%d,%d,%d,air,value,%d.5,,,,measured,".formatted(plant, year, pollutant, 100 + i));
  }

  private void wrong(String line, String fault) {
    lines.add(line);
    errors.add("releases " + lines.size() + " " + fault);
  }

  private void doubtful(String line, String fault) {
    lines.add(line);
    findings.add("releases " + lines.size() + " " + fault);
  }

  String csv() {
    return String.join("\n", lines) + "\n";
  }

  int rows() {
    return lines.size() - 1;
  }

  /** What is wrong, as in {@code releases 7 totalKg out_of_range}. */
  List<String> errors() {
    return List.copyOf(errors);
  }

  /** What is doubted, as in {@code releases 7 totalKg unit_slip}. */
  List<String> findings() {
    return List.copyOf(findings);
  }
}
