package kz.ecomap.inventory;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ecomap.enterprises.Dossier;
import kz.ecomap.enterprises.Facility;
import kz.ecomap.shared.dynamo.Item;
import kz.ecomap.shared.id.Signer;
import kz.ecomap.shared.text.Folding;

/**
 * The entries by which a facility is found: the same text under each of its terms, as much as
 * searches need to decide without reading the facility itself.
 */
final class Entries {
  private final Facility facility;
  private final String released;
  private final List<String> words;

  private Entries(Dossier dossier) {
    facility = dossier.facility();
    var known = new KnownReleases();
    dossier.reports().forEach(known::add);
    released = known.text();
    words = words(dossier);
  }

  static Entries of(Dossier dossier) {
    return new Entries(dossier);
  }

  /** The codes of its terms. */
  Set<String> terms() {
    var terms = new TreeSet<String>();
    words.stream()
        .filter(word -> word.codePointCount(0, word.length()) >= Term.LEAST_LETTERS)
        .map(Term::word)
        .forEach(term -> terms.add(term.code()));
    for (var pollutant : KnownReleases.pollutants(released)) {
      terms.add(new Term(Term.Kind.POLLUTANT, Integer.toString(pollutant)).code());
    }
    terms.add(new Term(Term.Kind.REGION, facility.region()).code());
    activities()
        .flatMap(activity -> Scopes.headings(activity).stream())
        .forEach(activity -> terms.add(new Term(Term.Kind.ACTIVITY, activity).code()));
    return terms;
  }

  /** Where its entries stand among others. */
  String order() {
    return Folding.fold(facility.names().kk()) + "#" + facility.id();
  }

  /** Tells entries of different contents apart. */
  String mark() {
    return Signer.sha256(new TreeMap<>(item().build()).toString()).substring(0, 24);
  }

  /** An entry under a term. */
  Item entry(Term term) {
    return item().text("pk", term.partition()).text("sk", term.sort(order()));
  }

  private Item item() {
    return Item.item()
        .text("id", facility.id())
        .text("words", String.join(" ", words))
        .text("region", facility.region())
        .text("activities", activities().collect(Collectors.joining(" ")))
        .decimal("lat", BigDecimal.valueOf(facility.location().lat()))
        .decimal("lon", BigDecimal.valueOf(facility.location().lon()))
        .text("released", released);
  }

  private Stream<String> activities() {
    return Stream.concat(Stream.of(facility.activity()), facility.activities().stream());
  }

  private static List<String> words(Dossier dossier) {
    return dossier
        .searched()
        .map(Folding::words)
        .flatMap(List::stream)
        .distinct()
        .sorted()
        .toList();
  }
}
