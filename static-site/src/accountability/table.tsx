import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { type Ledger, rowsAddress, type Span } from "../api/accountability.ts";
import { authorityName } from "../codes/names.ts";
import { formatNumber, formatPercent } from "../i18n/numbers.ts";
import { accountabilityWords } from "./words.ts";

/** The columns with numbers, and what a table is sorted by. */
const COLUMNS = {
  received: (one: Ledger) => one.received,
  done: (one: Ledger) => one.done,
  confirmed: (one: Ledger) => one.confirmed,
  share: (one: Ledger) => one.confirmedPercent,
  contested: (one: Ledger) => one.contested,
  overdue: (one: Ledger) => one.overdue,
  deemedRefusals: (one: Ledger) => one.deemedRefusals,
  hops: (one: Ledger) => one.hops,
  days: (one: Ledger) => one.answerTimes.p50,
} as const;
type Column = keyof typeof COLUMNS;
const NAMES = Object.keys(COLUMNS) as Column[];

/** The numbers of every authority, the rows behind them a click away; a heading sorts by its column. */
export function Ledgers({ ledgers, total, span }: { ledgers: readonly Ledger[]; total: Ledger; span: Span }) {
  const w = accountabilityWords();
  const [by, sortBy] = useState<Column>("received");
  const sorted = [...ledgers].sort((a, b) => (COLUMNS[by](b) ?? -1) - (COLUMNS[by](a) ?? -1));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="scroll" aria-label={w.table} tabIndex={0}>
      <table class="ledgers">
        <caption class="unseen">{w.table}</caption>
        <thead>
          <tr>
            <th scope="col">{w.authority}</th>
            {NAMES.map((name) => (
              <th key={name} scope="col" aria-sort={by === name ? "descending" : undefined}>
                <button type="button" class="sort" onClick={() => sortBy(name)}>
                  {w.columns[name]}
                  <span aria-hidden="true">{by === name ? " ▾" : ""}</span>
                </button>
              </th>
            ))}
            <th scope="col">{w.rows}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((one) => (
            <tr key={one.authority}>
              <th scope="row">{authorityName(one.authority ?? "", one.authority ?? "")}</th>
              <Numbers of={one} />
              <td>
                <a href={rowsAddress(one.authority ?? "", span)} download={`${one.authority}.csv`}>
                  CSV
                </a>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{w.together}</th>
            <Numbers of={total} />
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Numbers({ of }: { of: Ledger }) {
  return (
    <>
      {NAMES.map((name) => {
        const words = worded(name, of);
        return (
          <td key={name} class={words ? "worded" : undefined}>
            {words ?? formatNumber(COLUMNS[name](of) ?? 0)}
          </td>
        );
      })}
    </>
  );
}

/** What a cell says, where a number alone would not be true or not be understood. */
function worded(name: Column, of: Ledger): ComponentChildren | undefined {
  const w = accountabilityWords();
  if (name === "share")
    return of.confirmedPercent === null ? (
      <span title={w.tooFew}>{w.few(of.done)}</span>
    ) : (
      `${formatPercent(of.confirmedPercent / 100)} ${w.outOf(of.done)}`
    );
  const { sample, p50, p90 } = of.answerTimes;
  if (name === "days") return p50 === null || p90 === null ? "—" : w.days(p50, p90, sample);
  return name === "hops" && of.hops > 0 ? w.sentOn(of.hops, of.lateHops, of.daysLost) : undefined;
}
