import type { Ledger } from "../api/accountability.ts";
import { authorityName } from "../codes/names.ts";
import { formatNumber } from "../i18n/numbers.ts";
import { accountabilityWords } from "./words.ts";

/** What a complaint can have come to; together they are all that an authority received. */
export const PARTS = ["confirmed", "claimed", "waiting", "overdue"] as const;
type Part = (typeof PARTS)[number];

/** How many of a ledger's complaints came to what. */
export const partsOf = (of: Ledger): Readonly<Record<Part, number>> => ({
  confirmed: of.confirmed,
  claimed: of.done - of.confirmed,
  waiting: of.open - of.overdue,
  overdue: of.overdue,
});

/** Who only sent complaints on has a line in the table, but no bar. */
const has = (of: Ledger) => of.received > 0;

/** One bar an authority, all in one scale: what is said to be done beside what was confirmed. */
export function Bars({ ledgers }: { ledgers: readonly Ledger[] }) {
  const w = accountabilityWords();
  const most = Math.max(1, ...ledgers.map((one) => one.received));
  return (
    <figure class="said">
      <figcaption>
        <ul class="said-legend">
          {PARTS.map((part) => (
            <li key={part}>
              <span class={`swatch part-${part}`} aria-hidden="true" /> {w.parts[part]}
            </li>
          ))}
        </ul>
      </figcaption>
      <ul class="said-bars">
        {ledgers.filter(has).map((one) => (
          <Bar key={one.authority} ledger={one} most={most} />
        ))}
      </ul>
    </figure>
  );
}

function Bar({ ledger, most }: { ledger: Ledger; most: number }) {
  const w = accountabilityWords();
  const parts = partsOf(ledger);
  return (
    <li>
      <p class="said-name">{authorityName(ledger.authority ?? "", ledger.authority ?? "")}</p>
      <div class="said-bar" aria-hidden="true">
        {PARTS.filter((part) => parts[part] > 0).map((part) => (
          <span key={part} class={`part-${part}`} style={{ width: `${(100 * parts[part]) / most}%` }} />
        ))}
      </div>
      <p class="said-numbers">
        {w.received(ledger.received)}{" "}
        {PARTS.filter((part) => parts[part] > 0)
          .map((part) => `${w.parts[part].toLowerCase()}: ${formatNumber(parts[part])}`)
          .join(", ")}
        .
      </p>
    </li>
  );
}
