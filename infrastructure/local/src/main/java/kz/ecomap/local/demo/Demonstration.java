package kz.ecomap.local.demo;

import kz.ecomap.local.Progress;

/** Fills a new data folder with fictional facilities, complaints and answers at real places. */
public final class Demonstration {
  private Demonstration() {}

  /**
   * Runs once for a new folder, after its tables and buckets are made and before the first page is
   * served. What it stores goes through the same services as a citizen's complaint does. When it is
   * broken off, the folder is emptied and it runs again at the next start.
   */
  public static void load(Progress progress) {
    progress.say("There is no demonstration data yet");
  }
}
