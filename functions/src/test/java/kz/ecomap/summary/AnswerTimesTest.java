package kz.ecomap.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.ecomap.counts.MonthHandling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTimesTest {
  /** Answers of two months, by their working days. */
  @ParameterizedTest
  @CsvSource({
    "7, '', 7, 7",
    "1, 3, 1, 3",
    "1 2, 3, 2, 3",
    "1 1 1 1 1, 1 1 1 1 30, 1, 1",
    "1 1 1 1 1, 1 1 1 30 30, 1, 30",
    "0 15, 15 16, 15, 16",
    "10 9 8 7 6, 5 4 3 2 1, 5, 9",
  })
  void percentilesAreByTheNearestRank(String one, String other, int p50, int p90) {
    var times = AnswerTimes.of(List.of(month(10, one), month(11, other)));

    assertEquals((one + " " + other).strip().split(" ", -1).length, times.sample());
    assertEquals(p50, times.p50());
    assertEquals(p90, times.p90());
  }

  @Test
  void withoutAnswersThereAreNoPercentiles() {
    var none = AnswerTimes.of(List.of(month(11, "")));

    assertEquals(0, none.sample());
    assertNull(none.p50());
    assertNull(none.p90());
  }

  private static MonthHandling month(int month, String days) {
    Map<Integer, Long> answers =
        Arrays.stream(days.split(" ", -1))
            .filter(text -> !text.isEmpty())
            .map(Integer::valueOf)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return new MonthHandling(YearMonth.of(2026, month), answers, 0, 0, 0, 0, 0, 0, Map.of());
  }
}
