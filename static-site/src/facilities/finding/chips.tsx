import { activityName, type Codes, pollutantName, regionName } from "../../inventory/codes.ts";
import { inventoryWords } from "../../inventory/words.ts";
import { Icon } from "../../marks/icons.tsx";
import { type Find, type Part, partsOf, without } from "./address.ts";
import type { ViewProps } from "./finder.tsx";
import { findWords } from "./words.ts";

/** What one part of a search narrows the list to, in words. */
export function tell(find: Find, codes: Codes, part: Part): string {
  const { q, region, activity, release, year } = find;
  if (part === "q") return findWords().quoted(q.trim());
  if (part === "region" && region) return regionName(codes, region);
  if (part === "activity" && activity) return `${activity} ${activityName(codes, activity)}`;
  if (part === "release" && release) {
    const { medium } = inventoryWords();
    return `${pollutantName(codes, release.pollutant)}, ${medium[release.medium]}, ${release.year}`;
  }
  if (part === "year" && year) return findWords().reportOf(year);
  return "";
}

/** Everything that narrows the list, each part with a way to take it away. */
export function Chips({ find, codes, change }: Omit<ViewProps, "choose">) {
  const w = findWords();
  const parts = partsOf(find);
  if (!parts.length) return null;
  return (
    <ul class="chips" aria-label={w.narrowed}>
      {parts.map((part) => (
        <li key={part}>
          <button
            type="button"
            class="chip on"
            aria-label={w.remove(tell(find, codes, part))}
            onClick={() => change(without(find, part))}
          >
            <span class="chip-text">{tell(find, codes, part)}</span>
            <Icon name="close" />
          </button>
        </li>
      ))}
      {parts.length > 1 && (
        <li>
          <button
            type="button"
            class="chip"
            onClick={() => change(parts.reduce<Find>((left, part) => without(left, part), find))}
          >
            {w.removeAll}
          </button>
        </li>
      )}
    </ul>
  );
}
