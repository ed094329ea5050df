import type { Drawn } from "./drawn.ts";
import type { Listing } from "./listing.ts";

/** A number, and what is known of it: that it is so, that there are at least so many, or more. */
export interface HowMany {
  readonly n: number;
  readonly known: "exactly" | "at_least" | "more";
}

/**
 * How many complaints fit the filter in the part of the country that the list is about. A list that has come to
 * its end says so itself. Else the map's tiles say it, where they answer the very same question and all have come:
 * exactly, or, where a cluster is cut by the edge of the window, how many there are at least.
 *
 * @param tiles what the tiles would be asked with; null where they cannot tell
 */
export function howMany({ complaints, next, of }: Listing, drawn: Drawn, tiles: Drawn["of"]): HowMany {
  const n = complaints.length;
  if (next === null) return { n, known: "exactly" };
  const same = tiles !== null && drawn.of === tiles && of !== null && drawn.within === of.box;
  if (!same || !drawn.counted || drawn.counted.least <= n) return { n, known: "more" };
  const { least, most } = drawn.counted;
  return { n: least, known: least === most ? "exactly" : "at_least" };
}
