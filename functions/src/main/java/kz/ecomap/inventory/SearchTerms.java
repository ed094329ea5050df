package kz.ecomap.inventory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.ecomap.enterprises.FacilityFilter;
import kz.ecomap.places.Location;
import kz.ecomap.shared.dynamo.Row;

/** The terms of a search: each leads to entries, among which the others choose. */
final class SearchTerms {
  /** So many are tried for the one with the fewest entries. */
  private static final int MOST_TRIED = 3;

  private final FacilityFilter filter;
  private final List<Term> all;

  SearchTerms(FacilityFilter filter) {
    this.filter = filter;
    // The longest words have the fewest entries; then what few facilities have in common.
    var words =
        filter.words().stream()
            .filter(word -> word.codePointCount(0, word.length()) >= Term.LEAST_LETTERS)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Term::word);
    var others = new ArrayList<Term>();
    filter
        .pollutant()
        .ifPresent(number -> others.add(new Term(Term.Kind.POLLUTANT, number.toString())));
    filter.activity().ifPresent(code -> others.add(new Term(Term.Kind.ACTIVITY, code)));
    filter.region().ifPresent(code -> others.add(new Term(Term.Kind.REGION, code)));
    all = Stream.concat(words, others.stream()).limit(MOST_TRIED).toList();
  }

  /** The likely rarest first; none when nothing that has entries is asked for. */
  List<Term> all() {
    return all;
  }

  /** The term whose entries a partition holds; the first where several share it. */
  Term of(String partition) {
    return all.stream()
        .filter(term -> term.partition().equals(partition))
        .findFirst()
        .orElseThrow();
  }

  /** Whether an entry of a term is of a facility that is asked for, and the first of it. */
  boolean match(Term term, Row entry) {
    var words = Arrays.asList(entry.text("words").split(" ", -1));
    return filter.occurIn(words)
        && first(term, entry, words)
        && filter.region().map(code -> code.equals(entry.text("region"))).orElse(true)
        && Arrays.stream(entry.text("activities").split(" ", -1)).anyMatch(filter::does)
        && filter.contains(place(entry))
        && released(entry);
  }

  /** A facility of which several words begin alike has several entries; the least one counts. */
  private static boolean first(Term term, Row entry, List<String> words) {
    if (term.kind() != Term.Kind.WORD) {
      return true;
    }
    var least =
        words.stream().filter(word -> word.startsWith(term.text())).min(Comparator.naturalOrder());
    return least
        .map(word -> entry.text("sk").startsWith(Term.word(word).text() + "#"))
        .orElse(false);
  }

  private boolean released(Row entry) {
    var released = entry.optionalText("released").orElse("");
    return filter
        .pollutant()
        .map(number -> KnownReleases.has(released, number, filter.medium(), filter.year()))
        .orElse(true);
  }

  private static Location place(Row entry) {
    return new Location(
        entry.decimal("lat").orElseThrow().doubleValue(),
        entry.decimal("lon").orElseThrow().doubleValue());
  }
}
