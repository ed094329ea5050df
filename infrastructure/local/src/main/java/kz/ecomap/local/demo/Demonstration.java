package kz.ecomap.local.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kz.ecomap.Wiring;
import kz.ecomap.casework.Join;
import kz.ecomap.casework.Party;
import kz.ecomap.enterprises.Dossier;
import kz.ecomap.enterprises.Edit;
import kz.ecomap.enterprises.Facilities;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.local.Progress;
import kz.ecomap.local.demo.scenes.Scene;
import kz.ecomap.shared.time.Kazakhstan;

/** Fills a new data folder with fictional facilities, complaints and answers at real places. */
public final class Demonstration {
  private static final int THREADS = 6;

  private final Wiring wiring;
  private final Progress progress;
  private final ExecutorService threads;

  private Demonstration(Wiring wiring, Progress progress, ExecutorService threads) {
    this.wiring = wiring;
    this.progress = progress;
    this.threads = threads;
  }

  /**
   * Runs once for a new folder, after its tables and buckets are made and before the first page is
   * served. What it stores goes through the same services as a citizen's complaint does; pictures
   * are published from the stream of changes, as always. When it is broken off, the folder is
   * emptied and it runs again at the next start.
   *
   * @param wiring whose clock says until when everything has happened
   */
  public static void load(Wiring wiring, Progress progress) {
    var threads = Executors.newFixedThreadPool(THREADS);
    try {
      new Demonstration(wiring, progress, threads).load();
    } finally {
      threads.shutdownNow();
    }
  }

  /** The same with the services of this process. */
  public static void load(Progress progress) {
    load(Wiring.live(), progress);
  }

  private void load() {
    var now = wiring.clock().instant();
    var drawings = new EnumMap<Scene, CompletableFuture<byte[]>>(Scene.class);
    for (var scene : Scene.values()) {
      drawings.put(scene, CompletableFuture.supplyAsync(scene::jpeg, threads));
    }
    all("facilities", facilities(now));
    var teller = new Teller(wiring.environment(), scene -> drawings.get(scene).join());
    var stories = Stories.until(now);
    var ids = new ConcurrentHashMap<Integer, String>();
    all("complaints", tellings(stories, teller, ids));
    stories.forEach(story -> story.joins().ifPresent(other -> join(story.number(), other, ids)));
    // What the clock does is told with each story, until now.
    wiring.alarms().begin();
    stories.stream()
        .map(Story::filedAt)
        .min(Comparator.naturalOrder())
        // A job makes those of the days after it, as soon as Ecomap answers.
        .ifPresent(first -> wiring.digests().begin(Kazakhstan.dayOf(first)));
  }

  private List<Callable<Void>> facilities(Instant now) {
    var facilities = wiring.facilities();
    var today = Kazakhstan.dayOf(now);
    var tasks = new ArrayList<Callable<Void>>();
    NamedPlaces.ALL.forEach(
        place -> tasks.add(() -> add(facilities, Dossier.of(place).reporting(List.of()))));
    Works.ALL.forEach(works -> tasks.add(() -> tell(facilities, works, today)));
    return tasks;
  }

  /** Everything that is told of fictional works: their reports as first published, then revised. */
  private static Void tell(Facilities facilities, Works works, LocalDate today) {
    var reports = History.of(works, today.getYear());
    var rounds = Corrections.rounds(works, reports);
    var first = rounds.isEmpty() ? List.<ImpactReport>of() : rounds.get(0);
    add(
        facilities,
        Dossier.of(works.facility())
            .reporting(first)
            .with(Pasts.of(works, today), Overseen.of(works, today, reports)));
    for (var revised : rounds.subList(Math.min(1, rounds.size()), rounds.size())) {
      var stored = facilities.find(works.facility().id()).orElseThrow();
      facilities.saveAll(List.of(stored.reporting(revised)));
    }
    return null;
  }

  private static Void add(Facilities facilities, Edit edit) {
    if (!facilities.add(edit)) {
      throw new IllegalStateException("there twice: " + edit.facility().id());
    }
    return null;
  }

  private void join(int number, int other, Map<Integer, String> ids) {
    wiring.casework().take(ids.get(number), new Join(ids.get(other)), Party.MODERATOR);
  }

  private static List<Callable<Void>> tellings(
      List<Story> stories, Teller teller, Map<Integer, String> ids) {
    return stories.stream()
        .<Callable<Void>>map(
            story ->
                () -> {
                  ids.put(story.number(), teller.tell(story));
                  return null;
                })
        .toList();
  }

  /** Does everything side by side and stops at the first failure. */
  private void all(String what, List<Callable<Void>> tasks) {
    var work = new ExecutorCompletionService<Void>(threads);
    tasks.forEach(work::submit);
    try {
      for (int done = 1; done <= tasks.size(); done++) {
        work.take().get();
        progress.count(what, done, tasks.size());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("the demonstration data cannot be loaded", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
