package kz.ecomap.imports;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ecomap.plausibility.Doubt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * A file in which every fault of a kind is once, among rows that are clean: {@code
 * dirty-<kind>.csv}. What stands before a row there is what becomes of it: {@code clean}, {@code
 * stored} for what is there before, or the column and the code of its one fault. A clean row stands
 * for {@value #CLEAN}, and {@code stored 50} for fifty, which differ where they have a word in
 * braces. {@code {x*1001}} is a thousand and one x.
 */
final class DirtyFile {
  /** How many clean rows one of the resource becomes. */
  static final int CLEAN = 200;

  /** How many facilities the clean rows are about. */
  static final int PLANTS = 40;

  /** After so many clean rows a faulty one. */
  private static final int BETWEEN = 3;

  private static final List<String> DOUBTS = Stream.of(Doubt.values()).map(Doubt::code).toList();

  private static final Pattern REPEATED = Pattern.compile("\\{(.)\\*([0-9]+)}");

  private final ImportKind kind;
  private final List<String> header;
  private final List<List<String>> stored = new ArrayList<>();
  private final List<List<String>> clean = new ArrayList<>();
  private final List<List<String>> faulty = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private DirtyFile(ImportKind kind, List<CSVRecord> lines) {
    this.kind = kind;
    this.header = cells(lines.get(0));
    var cleanLines = new ArrayList<CSVRecord>();
    for (var line : lines.subList(1, lines.size())) {
      var what = line.get(0);
      if (what.startsWith("stored")) {
        int times = what.equals("stored") ? 1 : Integer.parseInt(what.substring(7));
        IntStream.range(0, times).forEach(i -> stored.add(filled(line, i)));
      } else if (what.equals("clean")) {
        cleanLines.add(line);
      } else {
        faults.add(what);
        faulty.add(cells(line));
      }
    }
    for (int i = 0; i < CLEAN; i++) {
      for (var line : cleanLines) {
        clean.add(filled(line, i));
      }
    }
  }

  static DirtyFile of(ImportKind kind) {
    var name = "dirty-" + kind.code() + ".csv";
    try (var in = DirtyFile.class.getResourceAsStream(name);
        var parser = CSVFormat.RFC4180.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new DirtyFile(kind, parser.getRecords());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(CSVRecord line) {
    return line.stream().skip(1).map(DirtyFile::repeated).toList();
  }

  private static String repeated(String cell) {
    return REPEATED
        .matcher(cell.replace("{bell}", "a\u0007b"))
        .replaceAll(times -> times.group(1).repeat(Integer.parseInt(times.group(2))));
  }

  /** The row of a number: no two say the same, and none is like another. */
  private static List<String> filled(CSVRecord line, int i) {
    return cells(line).stream().map(cell -> filled(cell, i)).toList();
  }

  private static String filled(String cell, int i) {
    return cell.replace("{i}", String.valueOf(i))
        .replace("{plant}", "plant-" + (1 + i % PLANTS))
        .replace("{year}", String.valueOf(2019 + i / PLANTS))
        .replace("{amount}", 100 + i + ".5")
        .replace("{lat}", String.format(Locale.ROOT, "%.4f", 51.5007 + i / 500.0));
  }

  /** What is to be stored before; a header alone where that is nothing. */
  String before() {
    return csv(stored);
  }

  boolean hasBefore() {
    return !stored.isEmpty();
  }

  /** The file: the faulty rows in their order, each behind some clean ones. */
  String csv() {
    return csv(rows().toList());
  }

  private Stream<List<String>> rows() {
    var rows = new ArrayList<>(clean);
    for (int i = 0; i < faulty.size(); i++) {
      rows.add(lineOf(i) - 2, faulty.get(i));
    }
    return rows.stream();
  }

  /** The line of a faulty row; the header is line 1. */
  private static int lineOf(int fault) {
    return 1 + (fault + 1) * (BETWEEN + 1);
  }

  int cleanRows() {
    return clean.size();
  }

  int allRows() {
    return clean.size() + faulty.size();
  }

  /** What is wrong, as in {@code releases 7 totalKg out_of_range}. */
  List<String> errors() {
    return told(false);
  }

  /** What is doubted, as in {@code releases 7 totalKg unit_slip}. */
  List<String> findings() {
    return told(true);
  }

  /** The column and the code of every fault. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  /** The rows with their faults as they are read, without what has too few cells. */
  Stream<Map<String, String>> readable() {
    return Stream.concat(clean.stream().limit(1), faulty.stream())
        .filter(row -> row.size() == header.size())
        .map(
            row ->
                IntStream.range(0, row.size())
                    .boxed()
                    .collect(Collectors.toMap(header::get, row::get)));
  }

  private List<String> told(boolean doubted) {
    return IntStream.range(0, faults.size())
        .filter(i -> isDoubt(faults.get(i)) == doubted)
        .mapToObj(i -> kind.code() + " " + lineOf(i) + " " + faults.get(i))
        .sorted()
        .toList();
  }

  private static boolean isDoubt(String fault) {
    return DOUBTS.contains(fault.substring(fault.indexOf(' ') + 1));
  }

  private String csv(List<List<String>> rows) {
    var text = new StringWriter();
    try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(header);
      for (var row : rows) {
        printer.printRecord(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
