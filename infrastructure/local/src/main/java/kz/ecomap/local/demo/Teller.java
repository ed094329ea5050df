package kz.ecomap.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import kz.ecomap.Wiring;
import kz.ecomap.complaints.FilingStore;
import kz.ecomap.complaints.Filings;
import kz.ecomap.evidence.Evidence.Purpose;
import kz.ecomap.evidence.Inspection;
import kz.ecomap.evidence.Renderings;
import kz.ecomap.evidence.UploadRequest;
import kz.ecomap.evidence.Uploads;
import kz.ecomap.local.demo.Story.Added;
import kz.ecomap.local.demo.scenes.Scene;
import kz.ecomap.shared.aws.Aws;
import kz.ecomap.shared.aws.SignedPuts;
import kz.ecomap.shared.config.Environment;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.id.Ids;
import kz.ecomap.shared.id.Signer;

/**
 * Lets stories happen, by the services through which everything happens, on clocks set back to when
 * it did.
 */
final class Teller {
  private static final String JPEG = "image/jpeg";
  private static final Duration BEFORE_A_PHOTO = Duration.ofSeconds(40);

  private final Environment environment;
  private final Function<Scene, byte[]> photos;
  private final Renderings renderings = Renderings.once();
  private final HttpClient http = HttpClient.newHttpClient();

  /**
   * @param photos the file of each scene
   */
  Teller(Environment environment, Function<Scene, byte[]> photos) {
    this.environment = environment;
    this.photos = photos;
  }

  /**
   * Files the complaint with its photos and stores what happened to it.
   *
   * @return its id
   */
  String tell(Story story) {
    var random = new SplittableRandom(story.number());
    var filed = new Wiring(environment, InstantSource.fixed(story.filedAt()));
    var id = file(story, filed, new Ids(filed.clock(), random));
    var at = story.filedAt();
    for (var scene : story.photos()) {
      at = at.plus(BEFORE_A_PHOTO);
      add(id, new Added(scene, Purpose.COMPLAINT), at, random);
    }
    for (var happening : story.happenings()) {
      for (var photo : happening.photos()) {
        add(id, photo, happening.at().minus(BEFORE_A_PHOTO), random);
      }
    }
    var store = filed.complaintStore();
    var file = store.find(id).orElseThrow();
    Retold.of(story, file).ifPresent(change -> store.save(file, change));
    support(id, story);
    return id;
  }

  private void support(String id, Story story) {
    var supports = new Wiring(environment, InstantSource.fixed(story.until())).supports();
    for (int i = 0; i < story.supporters(); i++) {
      supports.add(id, "demonstration-" + story.number() + "-" + i, i % 3 == 2);
    }
  }

  private String file(Story story, Wiring wiring, Ids ids) {
    var filings =
        new Filings(
            wiring.complaintStore(),
            new FilingStore(
                Aws.dynamo(),
                environment.nameOf(Resource.COMPLAINTS),
                environment.nameOf(Resource.CONTACTS)),
            wiring.signer(),
            ids,
            wiring.clock());
    var key = "demonstration-" + story.number();
    return filings.file(story.draft(), Optional.of(key), key.getBytes(StandardCharsets.UTF_8)).id();
  }

  private void add(String complaintId, Added added, Instant at, SplittableRandom random) {
    var photo = photos.apply(added.scene());
    var wiring = new Wiring(environment, InstantSource.fixed(at));
    var uploads =
        new Uploads(
            wiring.evidenceStore(),
            new SignedPuts(Aws.presigner(), environment.nameOf(Resource.QUARANTINE)),
            new Ids(wiring.clock(), random),
            wiring.clock());
    var wanted = new UploadRequest(JPEG, photo.length, Signer.sha256(photo));
    var ticket = uploads.request(complaintId, added.purpose(), wanted);
    send(ticket.upload(), photo);
    new Inspection(wiring.evidenceStore(), Aws.s3(), environment, wiring.clock(), renderings)
        .inspect(complaintId, ticket.evidenceId());
  }

  private void send(SignedPuts.Upload upload, byte[] photo) {
    var request = HttpRequest.newBuilder(URI.create(upload.url()));
    upload.headers().forEach(request::header);
    try {
      var answer =
          http.send(
              request.PUT(BodyPublishers.ofByteArray(photo)).build(), BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException("a photo was refused: " + answer.body());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
