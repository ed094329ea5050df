package kz.ecomap.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import kz.ecomap.codes.Codes;
import kz.ecomap.complaints.ComplaintFile;
import kz.ecomap.complaints.TimelineEntry;
import kz.ecomap.complaints.TimelineEntry.Kind;
import kz.ecomap.places.Region;
import kz.ecomap.places.Regions;
import kz.ecomap.shared.text.Language;
import kz.ecomap.shared.time.Kazakhstan;

/**
 * A pre-trial complaint as a PDF: to the superior body through the body complained of, with what
 * article 93 of the Administrative Procedural and Process-Related Code wants in it. Who complains
 * is left blank, to be filled in by hand.
 */
final class Letter {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm");

  /** Where the addressees stand: the right part of the first page. */
  private static final float ADDRESS = 190;

  private static final float INSET = 16;

  private final ComplaintFile file;
  private final Ground ground;
  private final Language language;
  private final LetterWords words;
  private final LocalDate today;
  private final String address;
  private final Region region;
  private final Optional<Superior> superior;

  /**
   * A letter in Kazakh or Russian.
   *
   * @param today the day on which it is made
   * @param address of the complaint's page
   */
  Letter(ComplaintFile file, Ground ground, Language language, LocalDate today, String address) {
    this.file = file;
    this.ground = ground;
    this.language = language;
    this.words = new LetterWords(language);
    this.today = today;
    this.address = address;
    this.region = Regions.region(file.complaint().region()).orElseThrow();
    this.superior = Superior.of(file.complaint().authority());
  }

  /** The file. */
  byte[] pdf() {
    try (var sheets = new Sheets()) {
      sheets.describe(words.text("title") + " № " + id(), language.code());
      sheets.page();
      head(sheets);
      facts(sheets);
      conduct(sheets);
      law(sheets);
      asks(sheets);
      history(sheets);
      attached(sheets);
      memo(sheets);
      sheets.footers((page, pages) -> words.text("footer", id(), page, pages));
      return sheets.bytes();
    }
  }

  private void head(Sheets sheets) {
    var to = superior.map(this::name).orElseGet(() -> words.text("to.unknown"));
    var through = words.text("in.region", authority(file.complaint().authority()), regionName());
    sheets.labelled(words.text("to"), to, ADDRESS);
    sheets.labelled(words.text("through"), through, ADDRESS);
    sheets.label(words.text("from"), ADDRESS);
    for (var field : new String[] {"name", "iin", "post", "home", "phone"}) {
      sheets.blank(words.text("from." + field), ADDRESS);
    }
    sheets.gap(22);
    sheets.title(words.text("title"), 14);
    sheets.title(
        words.text(ground.silenceOnly() ? "subtitle.silence" : "subtitle.contested"), Sheets.BODY);
    sheets.gap(6);
  }

  private void facts(Sheets sheets) {
    var c = file.complaint();
    sheets.heading(words.text("facts"));
    sheets.text(words.text("facts.filed", day(c.filedAt()), id()));
    var category = Codes.category(c.category()).orElseThrow();
    sheets.text(words.text("facts.category", category.names().in(language)));
    c.conduct().ifPresent(of -> sheets.text(words.text("facts.conduct." + of.code())));
    c.occurredOn().ifPresent(on -> sheets.text(words.text("facts.occurred", DAY.format(on))));
    c.place().ifPresent(place -> sheets.text(words.text("facts.place", place)));
    var at = String.format(Locale.ROOT, "%.6f, %.6f", c.location().lat(), c.location().lon());
    sheets.text(words.text("facts.coordinates", at, regionName()));
    sheets.gap(3);
    sheets.text(words.text("facts.text"));
    sheets.indented(c.description(), Sheets.BODY, INSET);
    var photos = file.timeline().stream().filter(e -> e.kind() == Kind.EVIDENCE_ADDED).count();
    if (photos > 0) {
      sheets.text(words.text("facts.photos", photos));
    }
  }

  private void conduct(Sheets sheets) {
    var c = file.complaint();
    sheets.heading(words.text("conduct"));
    sheets.text(words.text("conduct.body", authority(c.authority())));
    ground.missed().ifPresent(due -> silence(sheets, due));
    ground.answer().ifPresent(answer -> said(sheets, "conduct.answered", answer));
    ground.contest().ifPresent(contest -> said(sheets, "conduct.contested", contest));
  }

  private void silence(Sheets sheets, LocalDate due) {
    var c = file.complaint();
    boolean runs = c.isOverdue(today);
    var started = DAY.format(c.term().startedOn());
    sheets.text(
        runs && ground.silenceOnly()
            ? words.text("conduct.received", started, DAY.format(due))
            : words.text("conduct.due", DAY.format(due)));
    sheets.text(
        runs ? words.text("conduct.silence", DAY.format(today)) : words.text("conduct.late"));
  }

  private void said(Sheets sheets, String key, TimelineEntry entry) {
    sheets.text(words.text(key, day(entry.at())));
    entry.text().ifPresent(text -> sheets.indented(text, Sheets.BODY, INSET));
  }

  private void law(Sheets sheets) {
    sheets.heading(words.text("law"));
    sheets.text(words.text("law.term"));
    if (ground.missed().isPresent()) {
      sheets.text(words.text("law.silence"));
    }
    sheets.text(words.text("law.right"));
    sheets.text(words.text("law.when"));
  }

  private void asks(Sheets sheets) {
    sheets.heading(words.text("asks"));
    int number = 1;
    if (ground.missed().isPresent()) {
      ask(sheets, number++, words.text("asks.silence", id()));
    }
    if (ground.contest().isPresent()) {
      ask(sheets, number++, words.text("asks.contested", id()));
    }
    ask(sheets, number++, words.text("asks.act"));
    ask(sheets, number, words.text("asks.tell"));
  }

  private static void ask(Sheets sheets, int number, String text) {
    sheets.indented(number + ") " + text, Sheets.BODY, INSET);
  }

  private void history(Sheets sheets) {
    sheets.heading(words.text("history"));
    sheets.text(words.text("history.lead", address));
    sheets.gap(3);
    var links = file.chain().links().iterator();
    for (var entry : file.timeline()) {
      var link = links.next();
      var line = new StringBuilder();
      line.append(link.position()).append(". ").append(time(entry.at())).append(" – ");
      line.append(words.kind(entry.kind().code()));
      entry.authority().ifPresent(code -> line.append(". ").append(authority(code)));
      toAnswer(entry).ifPresent(due -> line.append(". ").append(dueOn(due)));
      sheets.indented(line.toString(), Sheets.BODY, 0);
      entry.text().ifPresent(text -> sheets.indented("«" + text + "»", Sheets.BODY, INSET));
      sheets.indented("SHA-256: " + link.hash(), Sheets.SMALL, INSET);
      sheets.gap(2);
    }
  }

  private void attached(Sheets sheets) {
    sheets.heading(words.text("attached"));
    int number = 1;
    sheets.indented(number++ + ") " + words.text("attached.history", id()), Sheets.BODY, INSET);
    for (var entry : file.timeline()) {
      if (entry.kind() == Kind.EVIDENCE_ADDED && entry.evidenceHash().isPresent()) {
        sheets.indented(number++ + ") " + words.text("attached.photo"), Sheets.BODY, INSET);
        sheets.indented(entry.evidenceHash().get(), Sheets.SMALL, 2 * INSET);
      }
    }
    sheets.indented(number + ") " + words.text("attached.blank"), Sheets.BODY, INSET);
    sheets.gap(24);
    sheets.blank(words.text("date"), 0);
    sheets.gap(10);
    sheets.blank(words.text("signature"), 0);
  }

  private void memo(Sheets sheets) {
    sheets.page();
    sheets.title(words.text("memo"), 14);
    sheets.gap(8);
    sheets.text("• " + words.text("memo.fill"));
    sheets.text("• " + words.text("memo.name"));
    if (superior.isPresent()) {
      var draft = superior.get().confirmed() ? "" : " " + words.text("memo.draft");
      sheets.text("• " + words.text("memo.check", name(superior.get())) + draft);
    } else {
      sheets.text("• " + words.text("memo.unknown"));
    }
    sheets.text("• " + words.text("memo.where"));
    sheets.text("• " + words.text("memo.when", DAY.format(ground.lastDay())));
    sheets.text("• " + words.text("memo.words"));
  }

  /** The first day that is told of is the moderator's, not the authority's. */
  private static Optional<LocalDate> toAnswer(TimelineEntry entry) {
    return entry.kind() == Kind.RECEIVED ? Optional.empty() : entry.dueOn();
  }

  private String id() {
    return file.complaint().id();
  }

  private String name(Superior body) {
    return body.name(language, region);
  }

  private String regionName() {
    return region.names().in(language);
  }

  private String authority(String code) {
    var authority = Codes.authorities().get(code);
    return authority == null ? code : authority.names().in(language);
  }

  private String dueOn(LocalDate due) {
    return words.text("conduct.due", DAY.format(due));
  }

  private static String day(Instant at) {
    return DAY.format(Kazakhstan.dayOf(at));
  }

  private static String time(Instant at) {
    return TIME.format(at.atOffset(Kazakhstan.ZONE));
  }
}
