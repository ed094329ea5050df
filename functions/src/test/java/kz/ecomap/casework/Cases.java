package kz.ecomap.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ecomap.Wiring;
import kz.ecomap.codes.Codes;
import kz.ecomap.complaints.ComplaintDraft;
import kz.ecomap.complaints.ComplaintFile;
import kz.ecomap.complaints.Measure;
import kz.ecomap.complaints.Status;
import kz.ecomap.evidence.Evidence.Purpose;
import kz.ecomap.evidence.UploadRequest;
import kz.ecomap.places.Location;
import kz.ecomap.shared.id.Signer;
import kz.ecomap.shared.time.Kazakhstan;
import kz.ecomap.testing.Pictures;
import kz.ecomap.testing.TestClock;
import kz.ecomap.testing.TestCloud;

/** Complaints about a dump in Almaty, which the akimat must answer, and what is done about them. */
final class Cases {
  static final Party AKIMAT = Party.authority("AKIMAT", "KZ-75");
  static final Step PUBLISH = new Publish(Set.of(), Set.of());
  static final Step ANSWER = new Answer("Мусор вывезен 12 ноября, место огорожено.");
  static final Step CONTEST = new Contest("Свалка на том же месте.");

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  final TestClock clock = new TestClock();
  final Wiring wiring;
  private int pictures;

  Cases(TestCloud cloud) {
    this.wiring = new Wiring(cloud.environment(), clock);
  }

  /** A complaint that was filed. */
  record Filed(String id, String code) {}

  Filed file() {
    return file(new Location(43.2567, 76.9286));
  }

  Filed file(Location place) {
    var filing =
        wiring
            .filings()
            .file(
                new ComplaintDraft(
                    Codes.category("waste_dump").orElseThrow(),
                    "За гаражами третий месяц растёт свалка.",
                    place,
                    "KZ-75",
                    "AKIMAT",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()),
                Optional.empty(),
                new byte[0]);
    return new Filed(filing.id(), wiring.filings().trackingCode(filing).display());
  }

  /** A complaint in a state. */
  Filed in(Status state) {
    var filed = file();
    switch (state) {
      case RECEIVED -> {}
      case REJECTED -> take(filed, new Reject("Это не о природе, а о соседях."));
      case PUBLISHED -> take(filed, PUBLISH);
      case IN_WORK -> take(filed, PUBLISH, new TakeUp());
      case ANSWERED -> take(filed, PUBLISH, ANSWER);
      case RESOLVED -> take(filed, PUBLISH, ANSWER, new Confirm());
      case CONTESTED -> take(filed, PUBLISH, ANSWER, CONTEST);
      case WITHDRAWN -> take(filed, PUBLISH, new Withdraw());
      case JOINED -> take(filed, PUBLISH, new Join(in(Status.PUBLISHED).id()));
    }
    return filed;
  }

  /** Lets the right party take steps, one after the other. */
  ComplaintFile take(Filed filed, Step... steps) {
    for (var step : steps) {
      var file = find(filed);
      var party = step.by().contains(Role.AUTHORITY) ? authority(file) : only(step.by());
      wiring.casework().take(filed.id(), step, party);
    }
    return find(filed);
  }

  private static Party authority(ComplaintFile file) {
    return Party.authority(file.complaint().authority(), file.complaint().region());
  }

  private static Party only(Set<Role> roles) {
    return switch (roles.iterator().next()) {
      case REPORTER -> Party.REPORTER;
      case MODERATOR -> Party.MODERATOR;
      case CLOCK -> Party.CLOCK;
      case EDITOR -> Party.EDITOR;
      case AUTHORITY -> throw new IllegalArgumentException("which?");
    };
  }

  ComplaintFile find(Filed filed) {
    return wiring.complaintStore().find(filed.id()).orElseThrow();
  }

  /** Uploads another picture, which the inspection accepts, and gives its id. */
  String photo(Filed filed, Purpose purpose) {
    var photo = Pictures.png(++pictures);
    var wanted = new UploadRequest("image/png", photo.length, Signer.sha256(photo));
    var ticket = wiring.uploads().request(filed.id(), purpose, wanted);
    var request = HttpRequest.newBuilder(URI.create(ticket.upload().url()));
    ticket.upload().headers().forEach(request::header);
    try {
      HTTP.send(request.PUT(BodyPublishers.ofByteArray(photo)).build(), BodyHandlers.discarding());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    wiring.inspection().inspect(filed.id(), ticket.evidenceId());
    return ticket.evidenceId();
  }

  /** A promise. */
  Measure measure(Filed filed) {
    return new Measure(
        "1m4k7tx2m8pq",
        "Поставить контейнеры",
        Measure.State.PLANNED,
        Optional.of(LocalDate.of(2026, 12, 1)),
        Optional.empty(),
        Optional.empty(),
        Optional.of(450_000L),
        filed.id(),
        List.of(filed.id()),
        List.of());
  }

  /** Noon of a day in Kazakhstan. */
  void noon(String day) {
    clock.set(noonOf(LocalDate.parse(day)));
  }

  static Instant noonOf(LocalDate day) {
    return Kazakhstan.startOf(day).plusSeconds(12 * 3600);
  }
}
