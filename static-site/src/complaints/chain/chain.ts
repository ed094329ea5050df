import { type Canonical, canonical, sha256 } from "./canonical.ts";

/** An entry as the server shows it, with all of its members. */
export interface Link {
  readonly at: string;
  readonly position: number;
  readonly previous: string | null;
  readonly hash: string;
  readonly [member: string]: unknown;
}

/** What can be wrong with a history; `docs/timeline-chain.md` says in which order it is looked at. */
export type Flaw = "position" | "previous" | "hash" | "time" | "length";

/** Where a history is broken: which entry, counted from 1. */
export interface Break {
  readonly flaw: Flaw;
  readonly entry: number;
}

/** The hash of an entry: over all of its members that say something, but the hash itself, and the complaint's id. */
export function hashOf(complaint: string, entry: Link): Promise<string> {
  const members = Object.entries(entry).filter(([name, value]) => name !== "hash" && value != null);
  return sha256(canonical({ ...(Object.fromEntries(members) as { [name: string]: Canonical }), complaint }));
}

/**
 * Makes every hash of a history anew.
 *
 * @param head the newest hash, as it is kept apart from the entries
 * @returns the first thing that is wrong, or null when nothing is
 */
export async function firstFlaw(
  complaint: string,
  timeline: readonly Link[],
  head: string,
): Promise<Break | null> {
  let previous: string | null = null;
  let latest = Number.NEGATIVE_INFINITY;
  for (const [index, link] of timeline.entries()) {
    const entry = index + 1;
    if (link.position !== entry) return { flaw: "position", entry };
    if (link.previous !== previous) return { flaw: "previous", entry };
    if (link.hash !== (await hashOf(complaint, link))) return { flaw: "hash", entry };
    const at = Date.parse(link.at);
    if (at < latest) return { flaw: "time", entry };
    latest = at;
    previous = link.hash;
  }
  return previous === head ? null : { flaw: "length", entry: timeline.length };
}
