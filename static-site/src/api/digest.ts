import * as v from "valibot";
import { call } from "./http.ts";
import { maybeText } from "./shapes.ts";

const Digest = v.object({
  day: v.string(),
  count: v.number(),
  root: v.string(),
  previous: maybeText,
  digest: v.string(),
  proof: v.object({
    complaint: v.string(),
    position: v.number(),
    hash: v.string(),
    path: v.array(v.object({ side: v.picklist(["left", "right"]), hash: v.string() })),
  }),
});

export type Digest = v.InferOutput<typeof Digest>;

/** The digest of a day with the proof that a complaint's history is in it. */
export const getDigest = (day: string, complaint: string, code?: string): Promise<Digest> =>
  call(`/digests/${day}`, Digest, { query: { complaint }, headers: { "Tracking-Code": code } });
