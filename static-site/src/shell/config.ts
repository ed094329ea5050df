import { signal } from "@preact/signals";
import * as v from "valibot";

const Config = v.object({
  /** Whether the data is made up, so that every page says so. */
  demonstration: v.optional(v.boolean(), false),
  /** Address of the basemap's PMTiles archive. */
  basemap: v.optional(v.string(), "/basemap.pmtiles"),
  /** Where staff sign in with OpenID Connect; null where there is none. */
  issuer: v.nullish(
    v.looseObject({ authority: v.optional(v.string()), clientId: v.optional(v.string()) }),
    null,
  ),
  /** Whether `POST /local/token` exists: only on one machine for trial. */
  localToken: v.optional(v.boolean(), false),
});

export type Config = v.InferOutput<typeof Config>;

/** What the host says of itself; null until it has answered. */
export const config = signal<Config | null>(null);

let asked: Promise<Config> | undefined;

/** Reads `/config.json` once. A host that serves none has real data and the basemap beside the page. */
export function readConfig(): Promise<Config> {
  asked ??= fetch("/config.json")
    .then(async (answer) => (answer.ok ? await answer.json() : {}))
    .catch(() => ({}))
    .then((body) => {
      const read = v.safeParse(Config, body);
      const known = read.success ? read.output : v.parse(Config, {});
      config.value = known;
      return known;
    });
  return asked;
}
