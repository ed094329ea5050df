import { AsTable } from "../charts/as-table.tsx";
import { Chart } from "../charts/chart.tsx";
import { largest } from "../charts/scale.ts";
import type { Point, Series } from "../charts/series.ts";
import { formatAmount, type Quantity, unitFor, unitWords } from "../charts/units.ts";
import { chartWords } from "../charts/words.ts";
import { formatNumber } from "../i18n/numbers.ts";
import { sumSentence } from "./sum-sentence.ts";
import type { SumPoint } from "./sums.ts";
import { regionWords } from "./words.ts";

interface FigureProps {
  readonly title: string;
  readonly series: Series & { readonly points: readonly (Point | SumPoint)[] };
  readonly quantity: Quantity;
  readonly tone: string;
}

/** One small multiple of sums: a title, a sentence, the chart, and the same as a table with how many told it. */
export function SumFigure({ title, series, quantity, tone }: FigureProps) {
  const unit = unitFor(quantity, largest(series));
  const says = sumSentence(series.points, unit);
  const w = chartWords();
  const words = regionWords();
  const counted = series.points.some((point) => "reported" in point);
  return (
    <figure class="small-multiple card">
      <figcaption>
        <h3>{title}</h3>
        <p class="says">{says}</p>
        <p class="axis-unit small">{w.unitAYear(unitWords()[unit.name])}</p>
      </figcaption>
      <Chart title={title} description={says} series={series} unit={unit} tone={tone} />
      <AsTable of={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{w.year}</th>
              <th scope="col">{w.amount}</th>
              {counted && <th scope="col">{words.told}</th>}
              {counted && <th scope="col">{words.untold}</th>}
            </tr>
          </thead>
          <tbody>
            {series.points.map((point) => (
              <tr key={point.year}>
                <th scope="row">{point.year}</th>
                <td>{point.amount === null ? words.nobodyTold : formatAmount(point.amount, unit, 6)}</td>
                {counted && <td>{formatNumber((point as SumPoint).reported)}</td>}
                {counted && <td>{formatNumber((point as SumPoint).untold)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </AsTable>
    </figure>
  );
}
