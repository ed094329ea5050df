package kz.ecomap.benchmarks.imports;

/**
 * A CSV of releases: facilities with ten years of ten pollutants each, so that the largest file has
 * some thousand of them.
 *
 * @param rows a multiple of 100
 */
record ReleaseFile(int rows) {
  private static final int YEARS = 10;
  private static final int[] NUMBERS = {2, 3, 7, 8, 11, 13, 72, 84, 85, 86};
  private static final int POLLUTANTS = NUMBERS.length;

  int facilities() {
    return rows / (YEARS * POLLUTANTS);
  }

  /** Of other names in every size, so that the sizes can be measured one after the other. */
  String facility(int number) {
    return "plant-" + rows + "-" + number;
  }

  /** In the order of the years, as a register would export them: a facility's rows lie apart. */
  String csv() {
    var csv = new StringBuilder("facility,year,pollutant,medium,state,amount,unit,method\n");
    for (int year = 0; year < YEARS; year++) {
      for (int facility = 0; facility < facilities(); facility++) {
        for (int pollutant = 0; pollutant < POLLUTANTS; pollutant++) {
          int kilograms = 100 + (facility * 31 + pollutant * 7) % 400 + year;
          int number = NUMBERS[pollutant];
          csv.append(facility(facility))
              .append(',')
              .append(2015 + year)
              .append(',')
              .append(number)
              .append(",air,")
              .append(pollutant == 9 ? "zero,,,\n" : "value," + kilograms + ",kg,measured\n");
        }
      }
    }
    return csv.toString();
  }
}
