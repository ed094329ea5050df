package kz.ecomap.appeal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One weight of Noto Serif as a document embeds it: measures, and breaks text into lines. */
final class Typeface {
  private static final String REPLACEMENT = "\ufffd";

  /** A space at which no line ends. */
  private static final char NO_BREAK = '\u00a0';

  private final PDFont font;

  private Typeface(PDFont font) {
    this.font = font;
  }

  /** The weight for running text. Only the letters that are used get into the document. */
  static Typeface regular(PDDocument document) {
    return load(document, "NotoSerif-Regular.ttf");
  }

  /** The weight for headings. */
  static Typeface bold(PDDocument document) {
    return load(document, "NotoSerif-Bold.ttf");
  }

  private static Typeface load(PDDocument document, String file) {
    try (var in = Typeface.class.getResourceAsStream(file)) {
      return new Typeface(PDType0Font.load(document, in, true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PDFont font() {
    return font;
  }

  /** The lines of a text in a width in points; a word that is wider than a line is broken. */
  List<String> lines(String text, float size, float width) {
    var lines = new ArrayList<String>();
    for (var paragraph : printable(text).split("\n", -1)) {
      var line = new StringBuilder();
      for (var word : paragraph.split(" ", -1)) {
        for (var part : parts(word, size, width)) {
          var longer = line.isEmpty() ? part : line + " " + part;
          if (!line.isEmpty() && width(longer, size) > width) {
            lines.add(line.toString());
            line.setLength(0);
            line.append(part);
          } else {
            line.setLength(0);
            line.append(longer);
          }
        }
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /** How wide a printable text is, in points. */
  float width(String text, float size) {
    try {
      return font.getStringWidth(text) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The text with line breaks of one kind, and a sign in place of what the font has no letter for.
   */
  String printable(String text) {
    var composed = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\r\n?", "\n");
    var printable = new StringBuilder();
    composed
        .codePoints()
        .forEach(
            c -> {
              if (c == '\n' || c == NO_BREAK) {
                printable.appendCodePoint(c);
              } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                printable.append(' ');
              } else if (Character.getType(c) != Character.FORMAT) {
                var letter = Character.toString(c);
                printable.append(has(letter) ? letter : REPLACEMENT);
              }
            });
    return printable.toString();
  }

  private boolean has(String letter) {
    try {
      font.encode(letter);
      return true;
    } catch (IllegalArgumentException | IOException e) {
      return false;
    }
  }

  private List<String> parts(String word, float size, float width) {
    if (width(word, size) <= width) {
      return List.of(word);
    }
    var parts = new ArrayList<String>();
    var part = new StringBuilder();
    for (int c : word.codePoints().toArray()) {
      var letter = Character.toString(c);
      if (!part.isEmpty() && width(part + letter, size) > width) {
        parts.add(part.toString());
        part.setLength(0);
      }
      part.append(letter);
    }
    parts.add(part.toString());
    return parts;
  }
}
