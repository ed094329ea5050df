package kz.ecomap.local.pumps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PumpTest {
  private static final PrintStream NOWHERE =
      new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

  @Test
  void restIsWhenWhatOneLedToForTheOtherIsDoneAsWell() throws InterruptedException {
    Queue<Integer> first = new ConcurrentLinkedQueue<>(List.of(1, 2, 3));
    Queue<Integer> second = new ConcurrentLinkedQueue<>();
    var done = new AtomicInteger();
    // The one that is fed is asked first, and has nothing yet.
    try (var pumps =
        Pumps.started(
            List.of(
                new Pump("second", () -> take(second, done::addAndGet), NOWHERE),
                new Pump("first", () -> take(first, second::add), NOWHERE)),
            List.of())) {
      pumps.awaitRest();
      assertEquals(6, done.get());

      first.add(4);
      pumps.awaitRest();
      assertEquals(10, done.get());
    }
  }

  @Test
  void whatFailsIsTriedAgainBeforeThereIsRest() throws InterruptedException {
    var attempts = new AtomicInteger();
    Pump.Source source =
        () -> {
          if (attempts.incrementAndGet() < 3) {
            throw new IllegalStateException("not yet");
          }
          return false;
        };
    try (var pumps = Pumps.started(List.of(new Pump("failing", source, NOWHERE)), List.of())) {
      pumps.awaitRest();
    }
    assertTrue(attempts.get() > 3);
  }

  @Test
  void jobsRunOnlyOnceTheyMayAndRestIsAfterThem() throws InterruptedException {
    Queue<Integer> changes = new ConcurrentLinkedQueue<>();
    Queue<Integer> due = new ConcurrentLinkedQueue<>(List.of(7));
    var done = new AtomicInteger();
    try (var pumps =
        Pumps.started(
            List.of(new Pump("events", () -> take(changes, done::addAndGet), NOWHERE)),
            List.of(new Pump("job", () -> take(due, changes::add), NOWHERE)))) {
      pumps.awaitRest();
      assertEquals(0, done.get());

      pumps.startJobs();
      pumps.awaitRest();
      assertEquals(7, done.get());
    }
  }

  private static boolean take(Queue<Integer> queue, Consumer<Integer> work) {
    var one = queue.poll();
    if (one != null) {
      work.accept(one);
    }
    return one != null;
  }
}
