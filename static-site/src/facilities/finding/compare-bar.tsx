import { compareAddress, FEWEST, MOST } from "../../comparing/chosen.ts";
import { Icon } from "../../marks/icons.tsx";
import type { Find } from "./address.ts";
import { findWords } from "./words.ts";

interface BarProps {
  readonly chosen: readonly string[];
  /** Names of those that were chosen on this page; the others are called by their ids. */
  readonly names: Readonly<Record<string, string>>;
  change(part: Partial<Find>): void;
}

/** What is chosen to be compared, at the foot of the window, and the way there. */
export function CompareBar({ chosen, names, change }: BarProps) {
  const w = findWords();
  if (!chosen.length) return null;
  return (
    <section class="compare-bar" aria-label={w.comparison}>
      <p role="status">{w.chosen(chosen.length, MOST)}</p>
      <ul class="chips">
        {chosen.map((id) => (
          <li key={id}>
            <button
              type="button"
              class="chip"
              aria-label={w.remove(names[id] ?? id)}
              onClick={() => change({ chosen: chosen.filter((each) => each !== id) })}
            >
              <span class="chip-text">{names[id] ?? id}</span>
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      {chosen.length < FEWEST ? (
        <p class="small">{w.oneMore}</p>
      ) : (
        <a class="button primary" href={compareAddress(chosen)}>
          {w.compare}
        </a>
      )}
    </section>
  );
}
