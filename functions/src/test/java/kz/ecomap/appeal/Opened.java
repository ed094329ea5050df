package kz.ecomap.appeal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as a reader's program sees it. */
final class Opened {
  private final int size;
  private final List<String> texts = new ArrayList<>();
  private final List<TextPosition> letters = new ArrayList<>();
  private final Set<String> fonts = new TreeSet<>();
  private String language;

  Opened(byte[] pdf) {
    size = pdf.length;
    try (var document = Loader.loadPDF(pdf)) {
      read(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int size() {
    return size;
  }

  int pages() {
    return texts.size();
  }

  /** What can be selected and copied, with single spaces. */
  String text() {
    return String.join(" ", texts);
  }

  long pagesWith(String word) {
    return texts.stream().filter(text -> text.contains(word)).count();
  }

  String language() {
    return language;
  }

  /** Name and whether it is embedded. */
  Set<String> fonts() {
    return fonts;
  }

  /** Letters of which some part is outside a frame, in points from the lower left corner. */
  List<String> outside(float left, float right, float bottom, float top) {
    return letters.stream()
        .filter(
            p ->
                p.getTextMatrix().getTranslateX() < left
                    || p.getTextMatrix().getTranslateX() + p.getWidth() > right + 0.5
                    || p.getTextMatrix().getTranslateY() < bottom
                    || p.getTextMatrix().getTranslateY() > top)
        .map(TextPosition::toString)
        .toList();
  }

  private void read(PDDocument document) throws IOException {
    language = document.getDocumentCatalog().getLanguage();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      var stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions)
                throws IOException {
              letters.addAll(positions);
              super.writeString(text, positions);
            }
          };
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      texts.add(stripper.getText(document).replaceAll("\\s+", " "));
      var resources = document.getPage(page - 1).getResources();
      for (var name : resources.getFontNames()) {
        var font = resources.getFont(name);
        fonts.add(font.getName() + " " + font.isEmbedded());
      }
    }
  }
}
