import type { Ledger } from "../api/accountability.ts";
import { formatNumber } from "../i18n/numbers.ts";
import { accountabilityWords } from "./words.ts";

const HEIGHT = 160;
const STEP = 24;

/** A month of `yyyy-mm` as people write it. */
const monthOf = (month: { month: string } | undefined) => month?.month.split("-").reverse().join(".");

/** Complaints by month of filing: all, those said to be done, those confirmed, one in front of the other. */
export function Trend({ of }: { of: Ledger }) {
  const w = accountabilityWords();
  const most = Math.max(1, ...of.trend.map((month) => month.received));
  const width = of.trend.length * STEP;
  const high = (number: number) => (HEIGHT * number) / most;
  return (
    <div>
      <h2>{w.trend}</h2>
      <p>{w.trendText}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="scroll" aria-label={w.trend} tabIndex={0}>
        <svg
          class="trend-chart"
          viewBox={`0 0 ${width} ${HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {of.trend.map((month, i) => (
            <g key={month.month}>
              {(["received", "done", "confirmed"] as const).map((what) => (
                <rect
                  key={what}
                  class={`trend-${what}`}
                  x={i * STEP + 2}
                  y={HEIGHT - high(month[what])}
                  width={STEP - 4}
                  height={high(month[what])}
                />
              ))}
            </g>
          ))}
        </svg>
        <p class="trend-ends" aria-hidden="true">
          <span>{monthOf(of.trend[0])}</span>
          <span>{monthOf(of.trend.at(-1))}</span>
        </p>
        <table class="trend-table">
          <caption class="unseen">{w.trend}</caption>
          <thead>
            <tr>
              <th scope="col">{w.month}</th>
              {(["received", "done", "confirmed", "deemedRefusals"] as const).map((name) => (
                <th key={name} scope="col">
                  {w.columns[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {of.trend.map((month) => (
              <tr key={month.month}>
                <th scope="row">{monthOf(month)}</th>
                <td>{formatNumber(month.received)}</td>
                <td>{formatNumber(month.done)}</td>
                <td>{formatNumber(month.confirmed)}</td>
                <td>{formatNumber(month.deemedRefusals)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
