import type { Pollutant } from "../../api/codes.ts";
import type { Permit } from "../../api/facility-oversight.ts";
import { amountOf } from "../../charts/figure-table.tsx";
import { releaseName, wordOf } from "../../charts/names.ts";
import type { ReleaseSeries } from "../../charts/series.ts";
import { formatAmount, unitFor } from "../../charts/units.ts";
import { authorityName } from "../../codes/names.ts";
import { formatDate } from "../../i18n/dates.ts";
import { againstLimit, LimitShape } from "./limit-verdict.tsx";
import { type HeldLimit, heldLimits, verdictOf } from "./limits.ts";
import { permitWords } from "./permit-words.ts";
import "../stacked.css";

interface PermitsProps {
  readonly permits: readonly Permit[];
  readonly series: readonly ReleaseSeries[];
  /** Years that have a report. */
  readonly years: readonly number[];
  readonly pollutants: readonly Pollutant[];
  /** An ISO date. */
  readonly today: string;
}

/** What the facility was permitted, held against what it reported. */
export function Permits({ permits, series, years, pollutants, today }: PermitsProps) {
  const w = permitWords();
  return (
    <section id="permits">
      <h2>{w.title}</h2>
      {permits.length === 0 && <p>{w.none}</p>}
      {permits.length > 0 && <p class="narrow">{w.hint}</p>}
      <ul class="cards permits">
        {permits.map((permit) => (
          <li key={permit.id} class="card">
            <Head permit={permit} today={today} />
            <Limits
              of={`${w.title}: ${permit.number ?? permit.id}`}
              limits={heldLimits(permit, series, years)}
              pollutants={pollutants}
            />
            {permit.source && (
              <p class="small">
                {w.source}: {permit.source}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Head({ permit, today }: { permit: Permit; today: string }) {
  const w = permitWords();
  const { validUntil, issuedBy: by } = permit;
  const term = validUntil ? formatDate(validUntil) : null;
  const valid = !validUntil
    ? w.endless
    : validUntil < today
      ? w.expired(term ?? "")
      : w.validUntil(term ?? "");
  return (
    <>
      <h3>
        {wordOf(w.kinds, permit.kind)} {permit.number && w.number(permit.number)}
      </h3>
      <p class="small">
        {[
          w.issued(by ? authorityName(by, by) : "", permit.issuedOn ? formatDate(permit.issuedOn) : ""),
          valid,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </>
  );
}

interface LimitsProps {
  /** Names the table for those who do not see it. */
  readonly of: string;
  readonly limits: readonly HeldLimit[];
  readonly pollutants: readonly Pollutant[];
}

function Limits({ of, limits, pollutants }: LimitsProps) {
  const w = permitWords();
  if (!limits.length) return <p>{w.noLimits}</p>;
  const years = [...new Set(limits.flatMap((limit) => limit.years.map(({ year }) => year)))];
  const { over, within, unknown } = verdictOf(limits);
  const partOf = (year: number) =>
    limits.some((limit) => limit.years.some((held) => held.year === year && held.inForce === "part"));
  return (
    <>
      {years.length > 0 && <p>{w.verdict(over, within, unknown)}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="scrolls" tabIndex={0} aria-label={of}>
        <table class="limits stacked">
          <thead>
            <tr>
              <th scope="col">{w.what}</th>
              <th scope="col">{w.limit}</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                  {partOf(year) && <span class="small">{w.part}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {limits.map((limit) => (
              <Limit key={`${limit.pollutant}/${limit.medium}`} limit={limit} pollutants={pollutants} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Limit({ limit, pollutants }: { limit: HeldLimit; pollutants: readonly Pollutant[] }) {
  const w = permitWords();
  const most = Math.max(limit.kg, ...limit.years.map(({ point }) => point?.amount ?? 0));
  const unit = unitFor("mass", most);
  return (
    <tr>
      <th scope="row">{releaseName(limit, pollutants)}</th>
      <td data-label={w.limit}>{formatAmount(limit.kg, unit, 6)}</td>
      {limit.years.map((held) => (
        <td key={held.year} data-label={held.inForce === "part" ? `${held.year}, ${w.part}` : held.year}>
          <span class="limit-amount">{held.point ? amountOf(held.point, unit) : w.notTold}</span>
          {held.ratio !== null && (
            <span class={`limit-verdict ${held.ratio > 1 ? "over" : "within"}`}>
              <LimitShape over={held.ratio > 1} /> {againstLimit(held.ratio)}
            </span>
          )}
        </td>
      ))}
    </tr>
  );
}
