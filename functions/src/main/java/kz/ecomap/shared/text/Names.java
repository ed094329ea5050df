package kz.ecomap.shared.text;

/** One name in the three languages; none is null or blank. */
public record Names(String kk, String ru, String en) {
  /** Checks that no language is left out. */
  public Names {
    if (kk.isBlank() || ru.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("a name is blank: " + kk + " / " + ru + " / " + en);
    }
  }

  /** The name in one language. */
  public String in(Language language) {
    return switch (language) {
      case KK -> kk;
      case RU -> ru;
      case EN -> en;
    };
  }
}
