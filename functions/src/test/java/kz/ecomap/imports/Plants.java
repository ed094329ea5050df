package kz.ecomap.imports;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files about plants of which each is like the others. */
final class Plants {
  /** The columns of a file of facilities. */
  static final String HEADER = "id,name_kk,name_ru,name_en,operator,region,activity,lat,lon\n";

  private Plants() {}

  /** The row of one. */
  static String row(String id) {
    return id + ",Зауыт %1$s,Завод %1$s,Works %1$s,ЖШС,KZ-55,1(c),52.2871,76.9674\n".formatted(id);
  }

  /** A file of so many facilities: {@code plant-1} and so on. */
  static String file(int count) {
    return HEADER + rows(count, i -> row("plant-" + i));
  }

  /** A file with a report of each of so many facilities. */
  static String reports(int count) {
    return "facility,year,source\n" + rows(count, "plant-%d,2025,x\n"::formatted);
  }

  /** A file of so many permits of {@code plant-a}. */
  static String permits(int count) {
    return "facility,permit,number,kind,issuedOn\n"
        + rows(count, "plant-a,permit-%1$d,KZ-%1$d,impact,2025-03-01\n"::formatted);
  }

  private static String rows(int count, IntFunction<String> row) {
    return IntStream.rangeClosed(1, count).mapToObj(row).collect(Collectors.joining());
  }
}
