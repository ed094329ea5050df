import { describe, expect, it } from "vitest";
import text from "../../../../docs/timeline-chain-vectors.json?raw";
import type { Digest } from "../../api/digest.ts";
import { Problem } from "../../api/problem.ts";
import { type Canonical, canonical, sha256 } from "./canonical.ts";
import { type Flaw, firstFlaw, type Link } from "./chain.ts";
import { hashOfDigest, holds, newestDigest, rootOf } from "./digest.ts";

interface Vectors {
  readonly canonical: readonly { value: Canonical; canonical: string; sha256: string }[];
  readonly chains: readonly {
    name: string;
    complaint: string;
    head: string;
    timeline: readonly Link[];
    flaw: Flaw | null;
  }[];
  readonly digests: readonly { name: string; digest: Digest; holds: boolean }[];
}

// The same vectors are read by the tests of the functions that make the hashes.
const vectors: Vectors = JSON.parse(text);
const [whole] = vectors.chains;
if (!whole) throw new Error("no vectors");
const { complaint, timeline } = whole;

describe("a canonical value", () => {
  it.each(vectors.canonical)("is written as $canonical", async (vector) => {
    expect(canonical(vector.value)).toBe(vector.canonical);
    expect(await sha256(canonical(vector.value))).toBe(vector.sha256);
  });
});

describe("a story", () => {
  it.each(vectors.chains)("of which $name has the flaw $flaw", async (vector) => {
    const found = await firstFlaw(vector.complaint, vector.timeline, vector.head);
    expect(found?.flaw ?? null).toBe(vector.flaw);
  });

  it("is told by the number of the entry that is not what it was", async () => {
    const edited = timeline.map((entry) =>
      entry.position === 5 ? { ...entry, text: "Всё хорошо." } : entry,
    );
    expect(await firstFlaw(complaint, edited, whole.head)).toEqual({ flaw: "hash", entry: 5 });
  });

  it("is sealed with members that this page does not know", async () => {
    const more = timeline.map((entry) => ({ ...entry, later: entry.position === 2 ? "x" : null }));
    expect(await firstFlaw(complaint, more, whole.head)).toEqual({ flaw: "hash", entry: 2 });
  });
});

describe("a digest", () => {
  it.each(vectors.digests)("with $name holds the story: $holds", async ({ digest, holds: held }) => {
    expect(await holds(digest, complaint, timeline)).toBe(held);
  });

  it("is reached by its path and its hash", async () => {
    const [first] = vectors.digests;
    expect(first && (await rootOf(first.digest.proof))).toBe(first?.digest.root);
    expect(first && (await hashOfDigest(first.digest))).toBe(first?.digest.digest);
  });

  const missing = () => Promise.reject(new Problem(404, "", undefined, undefined, []));

  it("is asked for from the newest day that is over backwards", async () => {
    const asked: string[] = [];
    const found = await newestDigest(complaint, timeline, "2026-11-21", (day) => {
      asked.push(day);
      return missing();
    });
    expect(asked).toEqual(["2026-11-20", "2026-11-10", "2026-11-04"]);
    expect(found).toEqual({ kind: "none" });
  });

  it("of another story is told as broken", async () => {
    const [first] = vectors.digests;
    if (!first) throw new Error("no vectors");
    const other = timeline.map((entry) => ({ ...entry, hash: "0".repeat(64) }));
    const found = await newestDigest(complaint, other, "2027-01-01", () => Promise.resolve(first.digest));
    expect(found.kind).toBe("broken");
  });

  it("that cannot be asked for is no digest that is missing", async () => {
    const offline = () => Promise.reject(new TypeError("offline"));
    await expect(newestDigest(complaint, timeline, "2027-01-01", offline)).rejects.toThrow("offline");
  });
});
