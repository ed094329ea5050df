import type { Digest } from "../../api/digest.ts";
import { Problem } from "../../api/problem.ts";
import { isoDay } from "../../i18n/dates.ts";
import { canonical, sha256, sha256After } from "./canonical.ts";
import type { Link } from "./chain.ts";

/** A leaf of the tree begins with this byte, an inner node with the other (RFC 9162, 2.1). */
const LEAF = 0;
const NODE = 1;

/** The root to which the proof leads. */
export async function rootOf({ complaint, position, hash, path }: Digest["proof"]): Promise<string> {
  let node = await sha256After(LEAF, canonical({ complaint, position, hash }));
  for (const step of path) {
    const [left, right] = step.side === "left" ? [step.hash, node] : [node, step.hash];
    node = await sha256After(NODE, { hex: left }, { hex: right });
  }
  return node;
}

/** The hash of a digest, made anew. */
export const hashOfDigest = ({ count, day, previous, root }: Digest): Promise<string> =>
  sha256(canonical(previous === null ? { count, day, root } : { count, day, previous, root }));

/** Whether a digest holds this history as it was at the end of its day: no entry of the day may have come later. */
export async function holds(digest: Digest, complaint: string, timeline: readonly Link[]): Promise<boolean> {
  const { proof } = digest;
  const last = timeline.filter(({ at }) => isoDay(at) <= digest.day).at(-1);
  return (
    proof.complaint === complaint &&
    last?.position === proof.position &&
    last.hash === proof.hash &&
    (await rootOf(proof)) === digest.root &&
    (await hashOfDigest(digest)) === digest.digest
  );
}

/** What the newest digest says of a history. */
export type Digested =
  | { readonly kind: "held" | "broken"; readonly digest: Digest }
  /** Nothing of it is in a digest so far. */
  | { readonly kind: "none" };

/** How many days are asked for before it is taken that there is none. */
const TRIES = 3;

/**
 * Asks for the newest digest that has something of a history in it.
 *
 * @param today as an ISO date in Kazakhstan; its digest is made tomorrow
 * @throws Problem, Unreachable when the question has no answer
 */
export async function newestDigest(
  complaint: string,
  timeline: readonly Link[],
  today: string,
  ask: (day: string) => Promise<Digest>,
): Promise<Digested> {
  const days = [...new Set(timeline.map(({ at }) => isoDay(at)))].filter((day) => day < today).reverse();
  for (const day of days.slice(0, TRIES)) {
    try {
      const digest = await ask(day);
      return { kind: (await holds(digest, complaint, timeline)) ? "held" : "broken", digest };
    } catch (error) {
      if (!(error instanceof Problem && error.status === 404)) throw error;
    }
  }
  return { kind: "none" };
}
