import { totalsAddress } from "../api/totals.ts";
import { AsTable } from "../charts/as-table.tsx";
import { saveCsv } from "../charts/csv.ts";
import { formatAmount, unitFor } from "../charts/units.ts";
import { say } from "../i18n/language.ts";
import { formatNumber, formatPercent } from "../i18n/numbers.ts";
import { type Codes, pollutantName } from "../inventory/codes.ts";
import { Downloads } from "../inventory/downloads.tsx";
import { LICENCE } from "../inventory/licence.tsx";
import { formatShare } from "../inventory/share.ts";
import { inventoryWords } from "../inventory/words.ts";
import { path } from "../shell/routes.ts";
import { type About, writeAbout } from "./address.ts";
import type { RegionRow } from "./by-region.ts";
import { Picture } from "./picture.tsx";
import { regionsCsv } from "./regions-csv.ts";
import { Sparkline } from "./sparkline.tsx";
import { lastSum } from "./sums.ts";
import { regionWords } from "./words.ts";

interface ListProps {
  readonly rows: readonly RegionRow[];
  readonly about: About;
  readonly codes: Codes;
  readonly year: number;
}

/** The regions by one release of one year: a sentence, a picture, bars with trends, a table and a file. */
export function RegionList({ rows, about, codes, year }: ListProps) {
  const w = regionWords();
  const words = inventoryWords();
  const what = `${pollutantName(codes, about.pollutant)}, ${words.medium[about.medium]}`;
  const says = sentence(rows, what, year);
  const most = Math.max(0, ...rows.map(({ point }) => point?.amount ?? 0));
  const unit = unitFor("mass", most);
  return (
    <>
      <p class="sentence">{says}</p>
      <div class="overview">
        <figure>
          <Picture rows={rows} medium={about.medium} label={says} />
          <figcaption class="small">{w.pictureHint}</figcaption>
        </figure>
        <ol class={`ranked regions tone-${about.medium}`} aria-label={w.byRegion}>
          {rows.map(({ region, series, point, share }) => {
            const amount = point?.amount ?? null;
            return (
              <li key={region.code} class={amount === null ? "unranked" : undefined}>
                <p class="ranked-name">
                  <a href={`${path("regions", region.code)}${writeAbout(about, null)}`}>
                    {say(region.names)}
                  </a>
                  <span class="ranked-numbers">
                    {amount === null ? (
                      <span class="small">{w.nobodyTold}</span>
                    ) : (
                      <strong>{formatAmount(amount, unit)}</strong>
                    )}
                    {share !== null && <span>{formatShare(share)}</span>}
                    {lastSum(series) && <Sparkline points={series.points} />}
                  </span>
                </p>
                {amount !== null && amount > 0 && (
                  <div class="ranked-bar" aria-hidden="true">
                    <span style={{ width: `${(100 * amount) / most}%` }} />
                  </div>
                )}
              </li>
            );
          })}
        </ol>
      </div>
      <p class="small">{w.trendHint}</p>
      <AsTable of={w.byRegion}>
        <Table rows={rows} />
      </AsTable>
      <Downloads
        csv={() => saveCsv(`ecomap-regions-${year}.csv`, regionsCsv(rows, about, LICENCE))}
        json={totalsAddress({}, "json")}
        name="ecomap-regions"
      />
    </>
  );
}

function Table({ rows }: Pick<ListProps, "rows">) {
  const w = regionWords();
  const words = inventoryWords();
  const years = [...new Set(rows.flatMap(({ series }) => series.points.map(({ year }) => year)))].sort();
  const unit = unitFor(
    "mass",
    Math.max(0, ...rows.flatMap(({ series }) => series.points.map(({ amount }) => amount ?? 0))),
  );
  return (
    <table class="numbers">
      <thead>
        <tr>
          <th scope="col">{words.region}</th>
          {years.map((year) => (
            <th key={year} scope="col">
              {year}
            </th>
          ))}
          <th scope="col">{w.told}</th>
          <th scope="col">{w.untold}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ region, series, point }) => (
          <tr key={region.code}>
            <th scope="row">{say(region.names)}</th>
            {years.map((year) => {
              const amount = series.points.find((each) => each.year === year)?.amount ?? null;
              return <td key={year}>{amount === null ? "–" : formatAmount(amount, unit, 4)}</td>;
            })}
            <td>{formatNumber(point?.reported ?? 0)}</td>
            <td>{formatNumber(point?.untold ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Who releases most, how much all do, and in how many regions nobody told a figure. */
function sentence(rows: readonly RegionRow[], what: string, year: number): string {
  const w = regionWords();
  const known = rows.filter(({ point }) => point && point.amount !== null);
  const all = known.reduce((sum, { point }) => sum + (point?.amount ?? 0), 0);
  const [first] = known;
  if (!first || all === 0) return w.nobodyAnywhere(what, year);
  const total = formatAmount(all, unitFor("mass", all));
  const silent = rows.length - known.length;
  return w.most(what, year, total, say(first.region.names), formatPercent(first.share ?? 0), silent);
}
