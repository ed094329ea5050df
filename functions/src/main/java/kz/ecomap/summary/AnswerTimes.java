package kz.ecomap.summary;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.ecomap.counts.MonthHandling;

/**
 * How long answers took, in working days. Percentiles are by the nearest rank: the smallest time
 * that so many per cent of the answers did not exceed. They are exact, not estimated.
 *
 * @param sample how many answers
 * @param p50 the median; null without a sample
 * @param p90 what nine in ten answers did not exceed; null without a sample
 */
record AnswerTimes(long sample, Integer p50, Integer p90) {

  static AnswerTimes of(List<MonthHandling> months) {
    var answers = new TreeMap<Integer, Long>();
    months.forEach(
        month -> month.answers().forEach((days, count) -> answers.merge(days, count, Long::sum)));
    long sample = answers.values().stream().mapToLong(Long::longValue).sum();
    return new AnswerTimes(
        sample, percentile(answers, sample, 50), percentile(answers, sample, 90));
  }

  private static Integer percentile(Map<Integer, Long> answers, long sample, int percent) {
    long rank = (sample * percent + 99) / 100;
    long passed = 0;
    for (var days : answers.entrySet()) {
      passed += days.getValue();
      if (passed >= rank) {
        return days.getKey();
      }
    }
    return null;
  }
}
