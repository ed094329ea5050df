import type { Words } from "../i18n/language.ts";
import { fold } from "./fold.ts";

export interface Town {
  readonly name: Words;
  readonly region: string;
  readonly lat: number;
  readonly lon: number;
  /** 1 the largest cities … 5 villages. */
  readonly class: number;
}

/** The settlements that can be found without the network; loaded at the first search. */
export const loadTowns = async (): Promise<readonly Town[]> =>
  (await import("../places/towns.json")).default as readonly Town[];

/** Towns whose name in any language, or a word of it, begins so; larger ones first. */
export function findTowns(towns: readonly Town[], typed: string, limit = 6): Town[] {
  const wanted = fold(typed);
  if (wanted.length < 2) return [];
  const begins = (name: string) =>
    fold(name)
      .split(/[\s-]+/)
      .some((word, at, words) => words.slice(at).join(" ").startsWith(wanted) || word.startsWith(wanted));
  return towns
    .filter(({ name }) => Object.values(name).some(begins))
    .sort((a, b) => a.class - b.class)
    .slice(0, limit);
}

/** The town that is nearest, if one is within so many kilometres. */
export function nearestTown(
  towns: readonly Town[],
  { lat, lon }: { lat: number; lon: number },
  within = 60,
): Town | null {
  const kmPerDegree = 111.2;
  const narrowing = Math.cos((lat * Math.PI) / 180);
  const away = (town: Town) => kmPerDegree * Math.hypot(town.lat - lat, (town.lon - lon) * narrowing);
  const nearest = towns.reduce<Town | null>(
    (best, town) => (best && away(best) <= away(town) ? best : town),
    null,
  );
  return nearest && away(nearest) <= within ? nearest : null;
}
