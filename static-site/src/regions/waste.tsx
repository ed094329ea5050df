import type { Totals } from "../api/totals.ts";
import { AsTable } from "../charts/as-table.tsx";
import { formatAmount, unitFor } from "../charts/units.ts";
import { chartWords } from "../charts/words.ts";
import { formatPercent } from "../i18n/numbers.ts";
import { inventoryWords } from "../inventory/words.ts";
import { SumFigure } from "./sum-figure.tsx";
import { resourceSums, wasteYears } from "./sums.ts";
import { regionWords } from "./words.ts";

/**
 * Waste of facilities and the part put to use. The national targets stand beside it for orientation only: they
 * are for municipal waste, which is another waste.
 */
export function Waste({ years }: { years: Totals["years"] }) {
  const w = regionWords();
  const words = chartWords();
  const waste = wasteYears(years);
  const known = waste.filter((each) => each.hazardousKg !== null || each.otherKg !== null);
  if (!known.length) return null;
  const last = waste.findLast(({ share }) => share !== null);
  const amount = (kg: number | null) => (kg === null ? w.nobodyTold : formatAmount(kg, unitFor("mass", kg)));
  const figures = [
    { title: words.wasteHazardous, series: resourceSums(years, (year) => year.wasteHazardousKg) },
    { title: words.wasteOther, series: resourceSums(years, (year) => year.wasteOtherKg) },
    { title: words.wasteRecovered, series: resourceSums(years, (year) => year.wasteRecoveredKg) },
  ].filter(({ series }) => series.points.some((point) => point.amount !== null));
  return (
    <section>
      <h2>{w.waste}</h2>
      <p class="sentence">
        {last?.share === null || last === undefined
          ? w.noShare
          : w.share(last.year, formatPercent(last.share))}
      </p>
      <div class="small-multiples">
        {figures.map(({ title, series }) => (
          <SumFigure key={title} title={title} series={series} quantity="mass" tone="waste" />
        ))}
      </div>
      <AsTable of={w.waste} summary={w.shareTable}>
        <table>
          <thead>
            <tr>
              <th scope="col">{inventoryWords().year}</th>
              <th scope="col">{words.wasteHazardous}</th>
              <th scope="col">{words.wasteOther}</th>
              <th scope="col">{words.wasteRecovered}</th>
              <th scope="col">{w.shareColumn}</th>
            </tr>
          </thead>
          <tbody>
            {waste.map((each) => (
              <tr key={each.year}>
                <th scope="row">{each.year}</th>
                <td>{amount(each.hazardousKg)}</td>
                <td>{amount(each.otherKg)}</td>
                <td>{amount(each.recoveredKg)}</td>
                <td>{each.share === null ? "–" : formatPercent(each.share)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </AsTable>
      <aside class="notice targets" aria-label={w.targetsTitle}>
        <p>
          <strong>{w.targetsTitle}</strong> {w.targets}
        </p>
        <p>{w.targetsApart}</p>
        <p class="small">{w.targetsSource}</p>
      </aside>
    </section>
  );
}
