package kz.ecomap;

import static kz.ecomap.EventFunction.authorizer;
import static kz.ecomap.EventFunction.onObjects;
import static kz.ecomap.EventFunction.onSchedule;
import static kz.ecomap.EventFunction.onStream;
import static kz.ecomap.shared.config.Grant.deletes;
import static kz.ecomap.shared.config.Grant.reads;
import static kz.ecomap.shared.config.Grant.scans;
import static kz.ecomap.shared.config.Grant.writes;
import static kz.ecomap.shared.config.Resource.COMPLAINTS;
import static kz.ecomap.shared.config.Resource.COUNTS;
import static kz.ecomap.shared.config.Resource.DIGESTS;
import static kz.ecomap.shared.config.Resource.FACILITIES;
import static kz.ecomap.shared.config.Resource.HELD_PICTURES;
import static kz.ecomap.shared.config.Resource.IMPORTS;
import static kz.ecomap.shared.config.Resource.IMPORT_FILES;
import static kz.ecomap.shared.config.Resource.IMPORT_UPLOADS;
import static kz.ecomap.shared.config.Resource.PUBLISHED_PICTURES;
import static kz.ecomap.shared.config.Resource.QUARANTINE;
import static kz.ecomap.shared.config.Resource.RELEASES;
import static kz.ecomap.shared.config.Resource.SEALED;

import java.time.LocalTime;
import java.util.List;
import kz.ecomap.casework.ExpireTerms;
import kz.ecomap.counts.CheckCounts;
import kz.ecomap.counts.CountComplaints;
import kz.ecomap.counts.CountFacilities;
import kz.ecomap.counts.RebuildCounts;
import kz.ecomap.digests.PublishDigest;
import kz.ecomap.evidence.InspectEvidence;
import kz.ecomap.evidence.PublishPictures;
import kz.ecomap.imports.AdvanceImports;
import kz.ecomap.imports.CheckImport;
import kz.ecomap.inventory.CheckInventory;
import kz.ecomap.inventory.KeepInventory;
import kz.ecomap.inventory.RebuildInventory;
import kz.ecomap.staff.Authorizer;

/** Every function that is not an HTTP endpoint; the counterpart of {@link Endpoint}. */
public final class EventFunctions {
  /** All of them. */
  public static final List<EventFunction> ALL =
      List.of(
          onObjects(
              QUARANTINE,
              InspectEvidence.class,
              2048,
              reads(QUARANTINE),
              deletes(QUARANTINE),
              writes(SEALED),
              writes(HELD_PICTURES),
              reads(COMPLAINTS),
              writes(COMPLAINTS)),
          onStream(
              COMPLAINTS,
              PublishPictures.class,
              512,
              reads(COMPLAINTS),
              reads(HELD_PICTURES),
              writes(PUBLISHED_PICTURES),
              deletes(PUBLISHED_PICTURES)),
          onSchedule(
              new Schedule(60, 1), ExpireTerms.class, 512, reads(COMPLAINTS), writes(COMPLAINTS)),
          onSchedule(
              Schedule.dailyAt(LocalTime.of(0, 30)),
              PublishDigest.class,
              512,
              reads(COMPLAINTS),
              reads(DIGESTS),
              writes(DIGESTS)),
          onObjects(
              IMPORT_UPLOADS,
              CheckImport.class,
              1024,
              reads(IMPORT_UPLOADS),
              deletes(IMPORT_UPLOADS),
              writes(IMPORT_FILES),
              reads(IMPORTS),
              writes(IMPORTS)),
          onStream(
              IMPORTS,
              AdvanceImports.class,
              1024,
              reads(IMPORTS),
              writes(IMPORTS),
              reads(IMPORT_FILES),
              writes(IMPORT_FILES),
              reads(FACILITIES),
              writes(FACILITIES)),
          onStream(COMPLAINTS, CountComplaints.class, 1024, reads(COUNTS), writes(COUNTS)),
          onStream(FACILITIES, CountFacilities.class, 512, reads(COUNTS), writes(COUNTS)),
          onSchedule(
              Schedule.everyMinutes(10),
              RebuildCounts.class,
              1024,
              scans(COMPLAINTS),
              scans(FACILITIES),
              scans(COUNTS),
              reads(COUNTS),
              writes(COUNTS)),
          onSchedule(
              Schedule.dailyAt(LocalTime.of(3, 30)),
              CheckCounts.class,
              1024,
              scans(COMPLAINTS),
              scans(FACILITIES),
              scans(COUNTS),
              reads(COUNTS)),
          onStream(
              FACILITIES,
              KeepInventory.class,
              1024,
              reads(FACILITIES),
              reads(RELEASES),
              writes(RELEASES)),
          onSchedule(
              Schedule.everyMinutes(60),
              RebuildInventory.class,
              1024,
              scans(FACILITIES),
              reads(FACILITIES),
              reads(RELEASES),
              writes(RELEASES)),
          onSchedule(
              Schedule.dailyAt(LocalTime.of(4, 0)),
              CheckInventory.class,
              1024,
              scans(FACILITIES),
              reads(FACILITIES),
              scans(RELEASES),
              reads(RELEASES)),
          authorizer(Authorizer.class, 512));

  private EventFunctions() {}
}
