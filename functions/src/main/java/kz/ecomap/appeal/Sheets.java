package kz.ecomap.appeal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A document of A4 pages that is written from top to bottom; what does not fit goes on a new page.
 * Lengths are in points, 72 an inch.
 */
final class Sheets implements AutoCloseable {
  /** Text sizes. */
  static final float BODY = 10.5f;

  static final float SMALL = 8f;

  private static final float LEADING = 1.38f;
  private static final float LEFT = 71;
  private static final float RIGHT = 43;
  private static final float TOP = 57;
  private static final float BOTTOM = 62;
  private static final float FOOTER = 34;

  private final PDDocument document = new PDDocument();
  private final Typeface regular = Typeface.regular(document);
  private final Typeface bold = Typeface.bold(document);
  private final List<PDPage> pages = new ArrayList<>();
  private PDPageContentStream stream;
  private float y;

  /** The width between the margins. */
  float width() {
    return PDRectangle.A4.getWidth() - LEFT - RIGHT;
  }

  /** Begins a page. */
  void page() {
    endPage();
    var page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    pages.add(page);
    stream = open(page);
    y = PDRectangle.A4.getHeight() - TOP;
  }

  /** White space. */
  void gap(float height) {
    y -= height;
  }

  /** A paragraph over the whole width. */
  void text(String text) {
    block(regular, text, BODY, 0);
  }

  /** A paragraph in bold; keeps together with what follows. */
  void heading(String text) {
    need(BODY * LEADING * 3);
    gap(8);
    block(bold, text, BODY, 0);
    gap(2);
  }

  /** A centred line in bold. */
  void title(String text, float size) {
    for (var line : bold.lines(text, size, width())) {
      line(bold, line, size, (width() - bold.width(line, size)) / 2);
    }
  }

  /** A paragraph that begins at an indent from the left margin. */
  void indented(String text, float size, float indent) {
    block(regular, text, size, indent);
  }

  /** A label in bold at an indent. */
  void label(String label, float indent) {
    block(bold, label, BODY, indent);
  }

  /** A label in bold at an indent, and a text under it. */
  void labelled(String label, String text, float indent) {
    label(label, indent);
    block(regular, text, BODY, indent);
    gap(4);
  }

  /** A label with a line to write on that goes to the right margin. */
  void blank(String label, float indent) {
    need(BODY * LEADING);
    line(regular, label, BODY, indent);
    float from = LEFT + indent + regular.width(label, BODY) + 4;
    float to = PDRectangle.A4.getWidth() - RIGHT;
    if (to - from < 90) {
      from = LEFT + indent;
      gap(BODY * LEADING);
    }
    draw(from, to);
  }

  /** A line at the bottom of every page, from the number of the page and how many there are. */
  void footers(BiFunction<Integer, Integer, String> text) {
    endPage();
    for (int i = 0; i < pages.size(); i++) {
      stream = open(pages.get(i));
      y = FOOTER;
      put(regular, text.apply(i + 1, pages.size()), SMALL, 0);
      endPage();
    }
  }

  /** What programs read about the document. */
  void describe(String title, String language) {
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setCreator("Ecomap");
    document.getDocumentCatalog().setLanguage(language);
  }

  /** The document as a file. */
  byte[] bytes() {
    endPage();
    var out = new ByteArrayOutputStream();
    try {
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void block(Typeface face, String text, float size, float indent) {
    for (var line : face.lines(text, size, width() - indent)) {
      line(face, line, size, indent);
    }
  }

  private void line(Typeface face, String text, float size, float indent) {
    need(size * LEADING);
    y -= size * LEADING;
    put(face, text, size, indent);
  }

  private void put(Typeface face, String text, float size, float indent) {
    try {
      stream.beginText();
      stream.setFont(face.font(), size);
      stream.newLineAtOffset(LEFT + indent, y);
      stream.showText(face.printable(text));
      stream.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void draw(float from, float to) {
    try {
      stream.setLineWidth(0.5f);
      stream.moveTo(from, y - 2);
      stream.lineTo(to, y - 2);
      stream.stroke();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void need(float height) {
    if (stream != null && y - height < BOTTOM && y < PDRectangle.A4.getHeight() - TOP) {
      page();
    }
  }

  private PDPageContentStream open(PDPage page) {
    try {
      return new PDPageContentStream(document, page, AppendMode.APPEND, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void endPage() {
    if (stream != null) {
      try {
        stream.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      stream = null;
    }
  }
}
