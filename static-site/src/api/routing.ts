import * as v from "valibot";
import { type Call, call } from "./http.ts";
import { maybeText } from "./shapes.ts";

const Route = v.object({
  category: v.string(),
  region: v.string(),
  authority: v.string(),
  alternatives: v.array(v.string()),
  validSince: v.string(),
  validUntil: maybeText,
  draft: v.boolean(),
});

export type Route = v.InferOutput<typeof Route>;

/** Who must answer a complaint about this category at this place today, and by what rule. */
export const getRoute = (
  category: string,
  at: { lat: number; lon: number },
  options: Pick<Call, "signal"> = {},
): Promise<Route> => call("/routing", Route, { query: { category, ...at }, ...options });
