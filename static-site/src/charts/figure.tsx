import { AsTable } from "./as-table.tsx";
import { Chart } from "./chart.tsx";
import { FigureTable } from "./figure-table.tsx";
import { productUnitName } from "./names.ts";
import { largest } from "./scale.ts";
import { sentenceOf } from "./sentence.ts";
import type { Series } from "./series.ts";
import { formatAmount, type Quantity, unitFor, unitWords } from "./units.ts";
import { chartWords } from "./words.ts";

interface FigureProps {
  readonly title: string;
  readonly series: Series;
  readonly quantity: Quantity;
  readonly tone: string;
  /** Releases: has a threshold, a method and an accidental part. */
  readonly release?: boolean;
  /** The product's unit, where amounts are per unit of product. */
  readonly per?: string;
  /** Said under the title, for what is particular to this chart. */
  readonly note?: string;
}

/** One small multiple: a title, one sentence, the chart, and the same as a table. */
export function Figure({ title, series, quantity, tone, release = false, per, note }: FigureProps) {
  const unit = unitFor(quantity, largest(series));
  const w = chartWords();
  const after = per ? `/${productUnitName(per)}` : "";
  const sentence = sentenceOf(series, unit, release && !per, after);
  return (
    <figure class="small-multiple card">
      <figcaption>
        <h3>{title}</h3>
        <p class="says">{sentence}</p>
        <p class="axis-unit small">
          {per ? `${unitWords()[unit.name]}${after}` : w.unitAYear(unitWords()[unit.name])}
          {series.threshold !== null && ` · ${w.thresholdIs(formatAmount(series.threshold, unit, 6))}`}
          {note && ` · ${note}`}
        </p>
      </figcaption>
      <Chart title={title} description={sentence} series={series} unit={unit} tone={tone} />
      <AsTable of={title}>
        <FigureTable series={series} unit={unit} release={release} after={after} />
      </AsTable>
    </figure>
  );
}
