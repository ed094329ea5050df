import { type About, type Figures, type Line, linesOf, type Told } from "./lines.ts";

/** One line that is not the same in two revisions; null where a revision does not have it. */
export interface Difference {
  readonly about: About;
  readonly before: Told | null;
  readonly after: Told | null;
}

/** What differs between two revisions of a year's report, in the order of the newer one, then what it left out. */
export function differences(before: Figures, after: Figures): Difference[] {
  const then = keyed(linesOf(before));
  const now = keyed(linesOf(after));
  const changed = [...now]
    .map(([key, line]) => ({ about: line.about, before: then.get(key)?.told ?? null, after: line.told }))
    .filter((each) => !each.before || !same(each.before, each.after));
  const removed = [...then]
    .filter(([key]) => !now.has(key))
    .map(([, line]) => ({ about: line.about, before: line.told, after: null }));
  return [...changed, ...removed];
}

/** How many lines were added, changed and removed. */
export const countsOf = (all: readonly Difference[]) => ({
  added: all.filter(({ before }) => !before).length,
  changed: all.filter(({ before, after }) => before && after).length,
  removed: all.filter(({ after }) => !after).length,
});

/** Lines by what they are about; a second line about the same thing is its own. */
function keyed(lines: readonly Line[]): Map<string, Line> {
  const all = new Map<string, Line>();
  for (const line of lines) {
    const key = Object.values(line.about).join("/");
    let free = key;
    for (let n = 2; all.has(free); n++) free = `${key}/${n}`;
    all.set(free, line);
  }
  return all;
}

const same = (a: Told, b: Told): boolean =>
  a.state === b.state &&
  (a.amount ?? null) === (b.amount ?? null) &&
  (a.accidental ?? null) === (b.accidental ?? null) &&
  a.method === b.method &&
  a.ground === b.ground &&
  a.unit === b.unit &&
  a.text === b.text &&
  a.declared?.value === b.declared?.value &&
  a.declared?.unit === b.declared?.unit;
