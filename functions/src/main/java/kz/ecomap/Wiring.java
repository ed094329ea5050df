package kz.ecomap;

import java.time.InstantSource;
import java.util.function.Supplier;
import kz.ecomap.casework.Alarms;
import kz.ecomap.casework.Casework;
import kz.ecomap.casework.Measures;
import kz.ecomap.casework.Queue;
import kz.ecomap.complaints.ChangedChains;
import kz.ecomap.complaints.ComplaintStore;
import kz.ecomap.complaints.ComplaintView;
import kz.ecomap.complaints.Complaints;
import kz.ecomap.complaints.FilingStore;
import kz.ecomap.complaints.Filings;
import kz.ecomap.complaints.PublishedComplaints;
import kz.ecomap.complaints.SentOnComplaints;
import kz.ecomap.complaints.Supports;
import kz.ecomap.counts.Check;
import kz.ecomap.counts.CountTable;
import kz.ecomap.counts.Rebuild;
import kz.ecomap.counts.StreamCounts;
import kz.ecomap.counts.Subject;
import kz.ecomap.digests.DigestStore;
import kz.ecomap.digests.Digests;
import kz.ecomap.drafts.Drafts;
import kz.ecomap.enterprises.Facilities;
import kz.ecomap.enterprises.FacilityFinder;
import kz.ecomap.enterprises.FacilityListing;
import kz.ecomap.enterprises.Revisions;
import kz.ecomap.evidence.EvidenceStore;
import kz.ecomap.evidence.Inspection;
import kz.ecomap.evidence.PictureLinks;
import kz.ecomap.evidence.Publication;
import kz.ecomap.evidence.Uploads;
import kz.ecomap.imports.Decisions;
import kz.ecomap.imports.ImportStore;
import kz.ecomap.imports.ImportUploads;
import kz.ecomap.imports.Reading;
import kz.ecomap.imports.StagedFiles;
import kz.ecomap.imports.Steps;
import kz.ecomap.inventory.Inventory;
import kz.ecomap.map.Layers;
import kz.ecomap.shared.aws.Aws;
import kz.ecomap.shared.aws.SignedPuts;
import kz.ecomap.shared.config.Environment;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.dynamo.Cursors;
import kz.ecomap.shared.id.Ids;
import kz.ecomap.shared.id.Signer;
import kz.ecomap.shared.time.Kazakhstan;
import kz.ecomap.staff.StaffTokens;

/**
 * Puts the services together by plain constructors, each made when the first function asks for it.
 */
public final class Wiring {
  private static final Supplier<Wiring> LIVE =
      Aws.once(() -> new Wiring(Environment.ofProcess(), InstantSource.system()));

  private final Environment environment;
  private final InstantSource clock;

  /** Services of a given environment and clock. */
  public Wiring(Environment environment, InstantSource clock) {
    this.environment = environment;
    this.clock = clock;
  }

  /** The services of this process. */
  public static Wiring live() {
    return LIVE.get();
  }

  /** The settings. */
  public Environment environment() {
    return environment;
  }

  /** The clock. */
  public InstantSource clock() {
    return clock;
  }

  /** New ids. */
  public Ids ids() {
    return new Ids(clock);
  }

  /** The deployment's signer. */
  public Signer signer() {
    return new Signer(environment.signingKey());
  }

  /** Cursors of listings. */
  public Cursors cursors() {
    return new Cursors(signer());
  }

  /** Photos of complaints. */
  public EvidenceStore evidenceStore() {
    return new EvidenceStore(Aws.dynamo(), environment.nameOf(Resource.COMPLAINTS));
  }

  /** Requests for uploads of photos. */
  public Uploads uploads() {
    return new Uploads(
        evidenceStore(),
        new SignedPuts(Aws.presigner(), environment.nameOf(Resource.QUARANTINE)),
        ids(),
        clock);
  }

  /** Addresses of photos. */
  public PictureLinks pictureLinks() {
    return new PictureLinks(environment, Aws.presigner());
  }

  /** The inspection of uploaded photos. */
  public Inspection inspection() {
    return new Inspection(evidenceStore(), Aws.s3(), environment, clock);
  }

  /** The publication of accepted photos. */
  public Publication publication() {
    return new Publication(evidenceStore(), Aws.s3(), environment);
  }

  /** Tokens of the configured issuer. */
  public StaffTokens staffTokens() {
    return new StaffTokens(
        environment.issuer(), environment.audience(), environment.keySet(), clock);
  }

  /** Complaints with all that belongs to them. */
  public ComplaintStore complaintStore() {
    return new ComplaintStore(
        Aws.dynamo(), environment.nameOf(Resource.COMPLAINTS), evidenceStore());
  }

  /** What citizens do with complaints. */
  public Complaints complaints() {
    return new Complaints(complaintStore());
  }

  /** Which chains grew on which day. */
  public ChangedChains changedChains() {
    return new ChangedChains(Aws.dynamo(), environment.nameOf(Resource.COMPLAINTS));
  }

  /** The daily digests that were made. */
  public DigestStore digestStore() {
    return new DigestStore(Aws.dynamo(), environment.nameOf(Resource.DIGESTS), cursors());
  }

  /** The making of daily digests. */
  public Digests digests() {
    return new Digests(changedChains(), digestStore(), clock);
  }

  /** Filings, exactly once each. */
  public Filings filings() {
    return new Filings(
        complaintStore(),
        new FilingStore(
            Aws.dynamo(),
            environment.nameOf(Resource.COMPLAINTS),
            environment.nameOf(Resource.CONTACTS)),
        signer(),
        ids(),
        clock);
  }

  /** Listings of published complaints. */
  public PublishedComplaints publishedComplaints() {
    return new PublishedComplaints(
        Aws.dynamo(), environment.nameOf(Resource.COMPLAINTS), cursors(), clock);
  }

  /** Listings of complaints at the bodies that sent them on. */
  public SentOnComplaints sentOnComplaints() {
    return new SentOnComplaints(Aws.dynamo(), environment.nameOf(Resource.COMPLAINTS), cursors());
  }

  /** Complaints as clients see them today. */
  public ComplaintView complaintView() {
    return new ComplaintView(pictureLinks(), Kazakhstan.dayOf(clock.instant()));
  }

  /** What is done about complaints. */
  public Casework casework() {
    return new Casework(complaintStore(), clock);
  }

  /** What authorities did or promised. */
  public Measures measures() {
    return new Measures(complaintStore(), casework(), ids());
  }

  /** What is done when a day comes. */
  public Alarms alarms() {
    return new Alarms(
        Aws.dynamo(), environment.nameOf(Resource.COMPLAINTS), complaintStore(), casework(), clock);
  }

  /** Who else says so. */
  public Supports supports() {
    return new Supports(Aws.dynamo(), environment.nameOf(Resource.COMPLAINTS), signer(), clock);
  }

  /** What waits for somebody. */
  public Queue queue() {
    return new Queue(
        Aws.dynamo(), environment.nameOf(Resource.COMPLAINTS), complaints(), cursors());
  }

  /** Counts of complaints and facilities. */
  public CountTable countTable() {
    return new CountTable(Aws.dynamo(), environment.nameOf(Resource.COUNTS), clock);
  }

  /** Keeps the counts of a subject in line with its table's stream. */
  public StreamCounts streamCounts(Subject subject) {
    return StreamCounts.of(subject, Aws.dynamo(), environment.nameOf(Resource.COUNTS), clock);
  }

  /** Makes all counts anew. */
  public Rebuild rebuild() {
    return new Rebuild(Aws.dynamo(), environment, clock);
  }

  /** Compares counts with what they are counted from. */
  public Check check() {
    return new Check(Aws.dynamo(), environment, clock);
  }

  /** The layers of the map. */
  public Layers layers() {
    return Layers.of(countTable(), clock);
  }

  /** Facilities with their impact reports. */
  public Facilities facilities() {
    return new Facilities(Aws.dynamo(), environment.nameOf(Resource.FACILITIES));
  }

  /** Reports that editors are writing. */
  public Drafts drafts() {
    return new Drafts(Aws.dynamo(), environment.nameOf(Resource.FACILITIES), facilities(), clock);
  }

  /** Reports as they were published. */
  public Revisions revisions() {
    return new Revisions(Aws.dynamo(), environment.nameOf(Resource.FACILITIES));
  }

  /** Imports of files. */
  public ImportStore importStore() {
    return new ImportStore(Aws.dynamo(), environment.nameOf(Resource.IMPORTS), cursors());
  }

  /** What is uploaded and staged of imports. */
  public StagedFiles stagedFiles() {
    return new StagedFiles(Aws.s3(), environment);
  }

  /** Requests for uploads of files to import. */
  public ImportUploads importUploads() {
    var bucket = environment.nameOf(Resource.IMPORT_UPLOADS);
    return new ImportUploads(importStore(), new SignedPuts(Aws.presigner(), bucket), ids(), clock);
  }

  /** The reading of uploaded files. */
  public Reading importReading() {
    return new Reading(importStore(), stagedFiles(), clock);
  }

  /** The steps of imports. */
  public Steps importSteps() {
    return new Steps(importStore(), stagedFiles(), facilities(), ids(), clock);
  }

  /** The held rows of imports. */
  public Decisions importDecisions() {
    return new Decisions(importStore(), stagedFiles(), facilities(), cursors(), clock);
  }

  /** Searches for facilities. */
  public FacilityFinder facilityFinder() {
    var facilities = environment.nameOf(Resource.FACILITIES);
    return inventory().search(new FacilityListing(Aws.dynamo(), facilities, cursors()), cursors());
  }

  /** What is derived from facilities and their reports. */
  public Inventory inventory() {
    return new Inventory(Aws.dynamo(), environment, clock);
  }
}
