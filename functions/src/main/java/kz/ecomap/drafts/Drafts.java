package kz.ecomap.drafts;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kz.ecomap.enterprises.Dossier;
import kz.ecomap.enterprises.Facilities;
import kz.ecomap.enterprises.ReportPath;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.impact.ReportForm;
import kz.ecomap.plausibility.Plausibility;
import kz.ecomap.shared.http.Fields;
import kz.ecomap.shared.http.Problem;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What editors do with reports before they are published. */
public final class Drafts {
  private final DraftStore store;
  private final Facilities facilities;
  private final InstantSource clock;

  /** Drafts in the table of facilities. */
  public Drafts(DynamoDbClient dynamo, String table, Facilities facilities, InstantSource clock) {
    this.store = new DraftStore(dynamo, table);
    this.facilities = facilities;
    this.clock = clock;
  }

  /**
   * The draft of a year, judged.
   *
   * @throws Problem 404 when there is none
   */
  Judged get(ReportPath path) {
    var dossier = facilities.get(path.facility());
    return judged(dossier, existing(path));
  }

  /**
   * Begins a draft, or replaces what was typed before.
   *
   * @param version which the caller says that it replaces
   * @throws Problem 404 without the facility, 428 when there is a draft and no version is given,
   *     412 when that is not its version
   */
  Judged save(ReportPath path, JsonNode typed, Optional<Long> version) {
    var dossier = facilities.get(path.facility());
    var former = store.find(path.facility(), path.year());
    check(former, version);
    var now = clock.instant();
    var draft =
        former
            .map(before -> before.retyped(typed, now))
            .orElseGet(
                () ->
                    Draft.begun(
                        path.facility(), path.year(), published(dossier, path), typed, now));
    store.put(draft, former);
    return judged(dossier, draft);
  }

  /**
   * Throws a draft away.
   *
   * @throws Problem 404 when there is none, 412 when it was changed meanwhile
   */
  void remove(ReportPath path, Optional<Long> version) {
    var draft = existing(path);
    checkVersion(draft, version);
    store.remove(draft);
  }

  /**
   * Makes a draft the next revision of its report, and removes it, in one transaction.
   *
   * @param given why it is published; else what the draft itself says
   * @return the facility as it is now
   * @throws Problem 404 when there is no draft, 422 with what is wrong with it, or where it is
   *     doubted and no reason is given, 412 when it or the published report was changed meanwhile
   */
  Dossier publish(ReportPath path, Optional<String> given, Optional<Long> version) {
    var dossier = facilities.get(path.facility());
    var draft = existing(path);
    checkVersion(draft, version);
    if (draft.basedOn() != published(dossier, path)) {
      throw Problem.stale();
    }
    var report = read(draft);
    var reason = given.or(report::reason);
    if (reason.isEmpty() && !Plausibility.of(report, dossier.reports()).isEmpty()) {
      throw Problem.invalid("/reason", "findings_need_a_reason");
    }
    var edit = dossier.reporting(List.of(report.because(reason)));
    return facilities.save(edit, List.of(store.removal(draft)));
  }

  private Draft existing(ReportPath path) {
    return store.find(path.facility(), path.year()).orElseThrow(Problem::notFound);
  }

  private Judged judged(Dossier dossier, Draft draft) {
    try {
      return new Judged(draft, List.of(), Plausibility.of(read(draft), dossier.reports()));
    } catch (Problem problem) {
      return new Judged(draft, problem.errors(), List.of());
    }
  }

  private ImpactReport read(Draft draft) {
    return ReportForm.read(draft.year(), clock.instant(), Fields.of(draft.report()));
  }

  private static int published(Dossier dossier, ReportPath path) {
    return dossier.report(path.year()).map(ImpactReport::revision).orElse(0);
  }

  private static void check(Optional<Draft> former, Optional<Long> version) {
    if (former.isEmpty() && version.isPresent()) {
      throw Problem.stale();
    }
    if (former.isPresent()) {
      if (version.isEmpty()) {
        throw Problem.preconditionRequired();
      }
      checkVersion(former.get(), version);
    }
  }

  private static void checkVersion(Draft draft, Optional<Long> version) {
    if (version.isPresent() && version.get() != draft.version()) {
      throw Problem.stale();
    }
  }
}
