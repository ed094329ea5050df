package kz.ecomap;

import java.time.InstantSource;
import java.util.function.Supplier;
import kz.ecomap.evidence.EvidenceStore;
import kz.ecomap.evidence.PictureLinks;
import kz.ecomap.evidence.Uploads;
import kz.ecomap.shared.aws.Aws;
import kz.ecomap.shared.config.Environment;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.dynamo.Cursors;
import kz.ecomap.shared.id.Ids;
import kz.ecomap.shared.id.Signer;

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
        evidenceStore(), Aws.presigner(), environment.nameOf(Resource.QUARANTINE), ids(), clock);
  }

  /** Addresses of photos. */
  public PictureLinks pictureLinks() {
    return new PictureLinks(environment, Aws.presigner());
  }
}
