package kz.ecomap;

import static kz.ecomap.shared.config.Grant.deletes;
import static kz.ecomap.shared.config.Grant.reads;
import static kz.ecomap.shared.config.Grant.writes;
import static kz.ecomap.shared.config.Resource.COMPLAINTS;
import static kz.ecomap.shared.config.Resource.HELD_PICTURES;
import static kz.ecomap.shared.config.Resource.PUBLISHED_PICTURES;
import static kz.ecomap.shared.config.Resource.QUARANTINE;
import static kz.ecomap.shared.config.Resource.SEALED;

import java.util.List;
import java.util.Set;
import kz.ecomap.EventFunction.Trigger;
import kz.ecomap.evidence.InspectEvidence;
import kz.ecomap.evidence.PublishPictures;
import kz.ecomap.staff.Authorizer;

/** Every function that is not an HTTP endpoint; the counterpart of {@link Endpoint}. */
public final class EventFunctions {
  /** All of them. */
  public static final List<EventFunction> ALL =
      List.of(
          new EventFunction(
              "InspectEvidence",
              InspectEvidence.class,
              Trigger.OBJECT_CREATED,
              QUARANTINE,
              Set.of(
                  reads(QUARANTINE),
                  deletes(QUARANTINE),
                  writes(SEALED),
                  writes(HELD_PICTURES),
                  reads(COMPLAINTS),
                  writes(COMPLAINTS)),
              2048),
          new EventFunction(
              "PublishPictures",
              PublishPictures.class,
              Trigger.TABLE_STREAM,
              COMPLAINTS,
              Set.of(
                  reads(COMPLAINTS),
                  reads(HELD_PICTURES),
                  writes(PUBLISHED_PICTURES),
                  deletes(PUBLISHED_PICTURES)),
              512),
          new EventFunction(
              "Authorizer", Authorizer.class, Trigger.AUTHORIZER, null, Set.of(), 512));

  private EventFunctions() {}
}
