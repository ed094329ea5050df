package kz.ecomap.inventory;

/**
 * What a facility can be found by: a word of it, a pollutant that it released, its region, an
 * activity. Each facility has an entry for each of its terms, in the order of its Kazakh name.
 *
 * @param kind what the text is
 * @param text a folded word of at least two letters, a number of a pollutant, a code
 */
record Term(Kind kind, String text) {
  /** Kinds of terms. */
  enum Kind {
    /** A word, found by its beginning. */
    WORD,
    /** The number of a pollutant. */
    POLLUTANT,
    /** A region. */
    REGION,
    /** An activity of Annex I; a facility has its headings, too. */
    ACTIVITY
  }

  /** How much of a word is looked at. */
  static final int MOST_LETTERS = 40;

  /** With how many letters a word begins to be found. */
  static final int LEAST_LETTERS = 2;

  /** A word; what is behind {@link #MOST_LETTERS} does not matter. */
  static Term word(String word) {
    int length = word.codePointCount(0, word.length());
    return new Term(
        Kind.WORD,
        length > MOST_LETTERS ? word.substring(0, word.offsetByCodePoints(0, MOST_LETTERS)) : word);
  }

  /** The term of a code. */
  static Term of(String code) {
    int colon = code.indexOf(':');
    return new Term(Kind.valueOf(code.substring(0, colon)), code.substring(colon + 1));
  }

  /** Kind and text. */
  String code() {
    return kind + ":" + text;
  }

  /** The partition of its entries; words that begin alike share one. */
  String partition() {
    return "TERM#" + kind + "#" + (kind == Kind.WORD ? beginning() : text);
  }

  /** What the sort keys of its entries begin with. */
  String prefix() {
    return kind == Kind.WORD ? text : "";
  }

  /** The sort key of an entry. */
  String sort(String order) {
    return kind == Kind.WORD ? text + "#" + order : order;
  }

  private String beginning() {
    return text.substring(0, text.offsetByCodePoints(0, LEAST_LETTERS));
  }
}
