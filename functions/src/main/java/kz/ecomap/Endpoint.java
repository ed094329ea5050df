package kz.ecomap;

import static kz.ecomap.Access.ANYONE;
import static kz.ecomap.Access.ANYONE_OR_STAFF;
import static kz.ecomap.Access.EDITOR;
import static kz.ecomap.Access.staff;
import static kz.ecomap.Needs.CASEWORK;
import static kz.ecomap.Needs.FACILITY_CHANGE;
import static kz.ecomap.shared.config.Grant.reads;
import static kz.ecomap.shared.config.Grant.writes;
import static kz.ecomap.shared.config.Resource.COMPLAINTS;
import static kz.ecomap.shared.config.Resource.CONTACTS;
import static kz.ecomap.shared.config.Resource.COUNTS;
import static kz.ecomap.shared.config.Resource.DIGESTS;
import static kz.ecomap.shared.config.Resource.FACILITIES;
import static kz.ecomap.shared.config.Resource.HELD_PICTURES;
import static kz.ecomap.shared.config.Resource.IMPORTS;
import static kz.ecomap.shared.config.Resource.IMPORT_FILES;
import static kz.ecomap.shared.config.Resource.IMPORT_UPLOADS;
import static kz.ecomap.shared.config.Resource.QUARANTINE;
import static kz.ecomap.shared.config.Resource.RELEASES;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import kz.ecomap.appeal.GetAppeal;
import kz.ecomap.casework.AnswerComplaint;
import kz.ecomap.casework.DecideComplaint;
import kz.ecomap.casework.ExtendTerm;
import kz.ecomap.casework.GiveVerdict;
import kz.ecomap.casework.ListQueue;
import kz.ecomap.casework.RecordMeasure;
import kz.ecomap.casework.ReviseMeasure;
import kz.ecomap.casework.TakeUpComplaint;
import kz.ecomap.casework.WithdrawComplaint;
import kz.ecomap.codes.GetRouting;
import kz.ecomap.codes.ListAuthorities;
import kz.ecomap.codes.ListCategories;
import kz.ecomap.complaints.FileComplaint;
import kz.ecomap.complaints.GetComplaint;
import kz.ecomap.complaints.ListComplaints;
import kz.ecomap.complaints.RequestUpload;
import kz.ecomap.complaints.SupportComplaint;
import kz.ecomap.digests.GetDigest;
import kz.ecomap.digests.ListDigests;
import kz.ecomap.drafts.DeleteDraft;
import kz.ecomap.drafts.GetDraft;
import kz.ecomap.drafts.PublishDraft;
import kz.ecomap.drafts.PutDraft;
import kz.ecomap.enterprises.GetFacility;
import kz.ecomap.enterprises.GetRevision;
import kz.ecomap.enterprises.ListFacilities;
import kz.ecomap.enterprises.ListFigures;
import kz.ecomap.enterprises.ListOversight;
import kz.ecomap.enterprises.ListRevisions;
import kz.ecomap.enterprises.PutDocument;
import kz.ecomap.enterprises.PutFacility;
import kz.ecomap.enterprises.PutInspection;
import kz.ecomap.enterprises.PutPermit;
import kz.ecomap.enterprises.PutReply;
import kz.ecomap.enterprises.PutReport;
import kz.ecomap.impact.ListActivities;
import kz.ecomap.impact.ListPollutants;
import kz.ecomap.impact.ListWasteOperations;
import kz.ecomap.imports.DecideHeldRow;
import kz.ecomap.imports.GetImport;
import kz.ecomap.imports.GetImportErrors;
import kz.ecomap.imports.GetImportTemplate;
import kz.ecomap.imports.GetImportWorkbook;
import kz.ecomap.imports.ImportCsv;
import kz.ecomap.imports.ListHeldRows;
import kz.ecomap.imports.ListImports;
import kz.ecomap.imports.PublishImport;
import kz.ecomap.imports.RequestImport;
import kz.ecomap.imports.WithdrawImport;
import kz.ecomap.inventory.ExportReleases;
import kz.ecomap.inventory.ExportTotals;
import kz.ecomap.inventory.GetTotals;
import kz.ecomap.inventory.ListReleases;
import kz.ecomap.map.GetTile;
import kz.ecomap.map.GetTileJson;
import kz.ecomap.opendata.GetContract;
import kz.ecomap.places.ListRegions;
import kz.ecomap.shared.config.Grant;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.summary.GetAccountability;
import kz.ecomap.summary.GetSummary;
import kz.ecomap.summary.ListAccountabilityRows;

/**
 * Every HTTP endpoint, in the order of {@code openapi.yaml}. The deployment makes its routes,
 * functions and grants of this list, the local runner its routes, the authorizer its decisions, and
 * tests hold it against the contract.
 */
public enum Endpoint {
  LIST_CATEGORIES("GET", "/categories", ListCategories.class, ANYONE),
  LIST_AUTHORITIES("GET", "/authorities", ListAuthorities.class, ANYONE),
  LIST_REGIONS("GET", "/regions", ListRegions.class, ANYONE),
  GET_ROUTING("GET", "/routing", GetRouting.class, ANYONE),
  LIST_POLLUTANTS("GET", "/pollutants", ListPollutants.class, ANYONE),
  LIST_ACTIVITIES("GET", "/activities", ListActivities.class, ANYONE),
  LIST_WASTE_OPERATIONS("GET", "/waste-operations", ListWasteOperations.class, ANYONE),
  FILE_COMPLAINT(
      "POST",
      "/complaints",
      FileComplaint.class,
      ANYONE,
      writes(COMPLAINTS),
      writes(CONTACTS),
      reads(FACILITIES)),
  LIST_COMPLAINTS("GET", "/complaints", ListComplaints.class, ANYONE, reads(COMPLAINTS)),
  GET_COMPLAINT(
      "GET",
      "/complaints/{id}",
      GetComplaint.class,
      ANYONE_OR_STAFF,
      reads(COMPLAINTS),
      reads(HELD_PICTURES)),
  REQUEST_UPLOAD(
      "POST",
      "/complaints/{id}/evidence",
      RequestUpload.class,
      ANYONE_OR_STAFF,
      reads(COMPLAINTS),
      writes(COMPLAINTS),
      writes(QUARANTINE)),
  SUPPORT_COMPLAINT(
      "POST",
      "/complaints/{id}/support",
      SupportComplaint.class,
      ANYONE,
      reads(COMPLAINTS),
      writes(COMPLAINTS)),
  GIVE_VERDICT("POST", "/complaints/{id}/verdict", GiveVerdict.class, ANYONE, CASEWORK),
  WITHDRAW_COMPLAINT(
      "POST", "/complaints/{id}/withdrawal", WithdrawComplaint.class, ANYONE, CASEWORK),
  DECIDE_COMPLAINT(
      "POST",
      "/complaints/{id}/decision",
      DecideComplaint.class,
      staff("moderator", "authority"),
      CASEWORK),
  TAKE_UP_COMPLAINT(
      "POST", "/complaints/{id}/take-up", TakeUpComplaint.class, staff("authority"), CASEWORK),
  EXTEND_TERM("POST", "/complaints/{id}/extension", ExtendTerm.class, staff("authority"), CASEWORK),
  ANSWER_COMPLAINT(
      "POST", "/complaints/{id}/answer", AnswerComplaint.class, staff("authority"), CASEWORK),
  RECORD_MEASURE(
      "POST",
      "/complaints/{id}/measures",
      RecordMeasure.class,
      staff("authority", "editor"),
      CASEWORK),
  REVISE_MEASURE(
      "PUT",
      "/complaints/{id}/measures/{measure}",
      ReviseMeasure.class,
      staff("authority", "editor"),
      CASEWORK),
  LIST_QUEUE(
      "GET",
      "/queue",
      ListQueue.class,
      staff("moderator", "authority"),
      reads(COMPLAINTS),
      reads(HELD_PICTURES)),
  GET_APPEAL("GET", "/complaints/{id}/appeal", GetAppeal.class, ANYONE, reads(COMPLAINTS)),
  LIST_DIGESTS("GET", "/digests", ListDigests.class, ANYONE, reads(DIGESTS)),
  GET_DIGEST("GET", "/digests/{date}", GetDigest.class, ANYONE, reads(DIGESTS), reads(COMPLAINTS)),
  LIST_FACILITIES(
      "GET", "/facilities", ListFacilities.class, ANYONE, reads(FACILITIES), reads(RELEASES)),
  GET_FACILITY("GET", "/facilities/{id}", GetFacility.class, ANYONE, reads(FACILITIES)),
  PUT_FACILITY("PUT", "/facilities/{id}", PutFacility.class, EDITOR, FACILITY_CHANGE),
  PUT_REPORT("PUT", "/facilities/{id}/reports/{year}", PutReport.class, EDITOR, FACILITY_CHANGE),
  LIST_REVISIONS(
      "GET",
      "/facilities/{id}/reports/{year}/revisions",
      ListRevisions.class,
      ANYONE,
      reads(FACILITIES)),
  GET_REVISION(
      "GET",
      "/facilities/{id}/reports/{year}/revisions/{revision}",
      GetRevision.class,
      ANYONE,
      reads(FACILITIES)),
  GET_DRAFT("GET", "/facilities/{id}/drafts/{year}", GetDraft.class, EDITOR, reads(FACILITIES)),
  PUT_DRAFT("PUT", "/facilities/{id}/drafts/{year}", PutDraft.class, EDITOR, FACILITY_CHANGE),
  DELETE_DRAFT(
      "DELETE", "/facilities/{id}/drafts/{year}", DeleteDraft.class, EDITOR, FACILITY_CHANGE),
  PUBLISH_DRAFT(
      "POST",
      "/facilities/{id}/drafts/{year}/publication",
      PublishDraft.class,
      EDITOR,
      FACILITY_CHANGE),
  LIST_FIGURES("GET", "/facilities/{id}/figures.csv", ListFigures.class, ANYONE, reads(FACILITIES)),
  LIST_OVERSIGHT(
      "GET", "/facilities/{id}/oversight.csv", ListOversight.class, ANYONE, reads(FACILITIES)),
  PUT_PERMIT("PUT", "/facilities/{id}/permits/{permit}", PutPermit.class, EDITOR, FACILITY_CHANGE),
  PUT_INSPECTION(
      "PUT",
      "/facilities/{id}/inspections/{inspection}",
      PutInspection.class,
      EDITOR,
      FACILITY_CHANGE),
  PUT_REPLY("PUT", "/facilities/{id}/replies/{reply}", PutReply.class, EDITOR, FACILITY_CHANGE),
  PUT_DOCUMENT(
      "PUT", "/facilities/{id}/documents/{document}", PutDocument.class, EDITOR, FACILITY_CHANGE),
  IMPORT_CSV("POST", "/imports", ImportCsv.class, EDITOR, FACILITY_CHANGE),
  LIST_IMPORTS("GET", "/imports", ListImports.class, EDITOR, reads(IMPORTS)),
  REQUEST_IMPORT(
      "POST",
      "/imports/uploads",
      RequestImport.class,
      EDITOR,
      writes(IMPORTS),
      writes(IMPORT_UPLOADS)),
  GET_IMPORT_WORKBOOK("GET", "/imports/template.xlsx", GetImportWorkbook.class, ANYONE),
  GET_IMPORT_TEMPLATE("GET", "/imports/template.csv", GetImportTemplate.class, ANYONE),
  GET_IMPORT("GET", "/imports/{id}", GetImport.class, EDITOR, reads(IMPORTS)),
  GET_IMPORT_ERRORS(
      "GET",
      "/imports/{id}/errors.csv",
      GetImportErrors.class,
      EDITOR,
      reads(IMPORTS),
      reads(IMPORT_FILES)),
  LIST_HELD_ROWS(
      "GET", "/imports/{id}/held", ListHeldRows.class, EDITOR, reads(IMPORTS), reads(IMPORT_FILES)),
  DECIDE_HELD_ROW(
      "POST",
      "/imports/{id}/held/{row}/decision",
      DecideHeldRow.class,
      EDITOR,
      reads(IMPORTS),
      writes(IMPORTS),
      reads(IMPORT_FILES),
      reads(FACILITIES),
      writes(FACILITIES)),
  PUBLISH_IMPORT(
      "POST",
      "/imports/{id}/publication",
      PublishImport.class,
      EDITOR,
      reads(IMPORTS),
      writes(IMPORTS)),
  WITHDRAW_IMPORT(
      "POST",
      "/imports/{id}/withdrawal",
      WithdrawImport.class,
      EDITOR,
      reads(IMPORTS),
      writes(IMPORTS)),
  LIST_RELEASES("GET", "/releases", ListReleases.class, ANYONE, reads(RELEASES)),
  EXPORT_RELEASES("GET", "/releases.csv", ExportReleases.class, ANYONE, reads(RELEASES)),
  GET_TOTALS("GET", "/totals", GetTotals.class, ANYONE, reads(RELEASES)),
  EXPORT_TOTALS("GET", "/totals.csv", ExportTotals.class, ANYONE, reads(RELEASES)),
  GET_TILE_JSON("GET", "/tiles/{layer}.json", GetTileJson.class, ANYONE),
  GET_TILE("GET", "/tiles/{layer}/{z}/{x}/{y}.mvt", GetTile.class, ANYONE, reads(COUNTS)),
  GET_SUMMARY("GET", "/summary", GetSummary.class, ANYONE, reads(COUNTS)),
  GET_ACCOUNTABILITY("GET", "/accountability", GetAccountability.class, ANYONE, reads(COUNTS)),
  LIST_ACCOUNTABILITY_ROWS(
      "GET", "/accountability/rows.csv", ListAccountabilityRows.class, ANYONE, reads(COMPLAINTS)),
  GET_CONTRACT("GET", "/openapi.yaml", GetContract.class, ANYONE);

  /** What every path begins with. */
  public static final String BASE = "/api/v1";

  private final String method;
  private final String path;
  private final Class<? extends ApiFunction> function;
  private final Access access;
  private final Set<Grant> grants;

  Endpoint(
      String method,
      String path,
      Class<? extends ApiFunction> function,
      Access access,
      Grant... grants) {
    this(method, path, function, access, Set.of(grants));
  }

  Endpoint(
      String method,
      String path,
      Class<? extends ApiFunction> function,
      Access access,
      Set<Grant> grants) {
    this.method = method;
    this.path = path;
    this.function = function;
    this.access = access;
    this.grants = grants;
  }

  /** The HTTP method. */
  public String method() {
    return method;
  }

  /** The path template of the contract, below {@link #BASE}, as in {@code /complaints/{id}}. */
  public String path() {
    return path;
  }

  /**
   * The template as API Gateway takes it: a path part is a word or a parameter, never both, so
   * {@code {y}.mvt} is {@code {y}} there, and the handler sees {@code 23.mvt}.
   */
  public String gatewayPath() {
    return path.replaceAll("}\\.[a-z]+", "}");
  }

  /** The function that answers. */
  public Class<? extends ApiFunction> function() {
    return function;
  }

  /** Who may call. */
  public Access access() {
    return access;
  }

  /** What the function may touch; nothing else. */
  public Set<Grant> grants() {
    return grants;
  }

  /** The endpoint of a method and a gateway path without {@link #BASE}. */
  public static Optional<Endpoint> of(String method, String gatewayPath) {
    return Arrays.stream(values())
        .filter(e -> e.method.equals(method) && e.gatewayPath().equals(gatewayPath))
        .findFirst();
  }
}
