import { Chart } from "./chart.tsx";
import { largest } from "./scale.ts";
import { sentenceOf } from "./sentence.ts";
import type { Point, Series } from "./series.ts";
import { formatAmount, formatFigure, type Quantity, type Unit, unitFor, unitWords } from "./units.ts";
import { chartWords } from "./words.ts";

interface FigureProps {
  readonly title: string;
  readonly series: Series;
  readonly quantity: Quantity;
  readonly tone: string;
  /** Releases: has a threshold, a method and an accidental part. */
  readonly release?: boolean;
  /** Said under the title, for what is particular to this chart. */
  readonly note?: string;
}

/** One small multiple: a title, one sentence, the chart, and the same as a table. */
export function Figure({ title, series, quantity, tone, release = false, note }: FigureProps) {
  const unit = unitFor(quantity, largest(series));
  const w = chartWords();
  const sentence = sentenceOf(series, unit, release);
  return (
    <figure class="small-multiple card">
      <figcaption>
        <h3>{title}</h3>
        <p class="says">{sentence}</p>
        <p class="axis-unit small">
          {w.unitAYear(unitWords()[unit.name])}
          {series.threshold !== null && ` · ${w.thresholdIs(formatAmount(series.threshold, unit, 6))}`}
          {note && ` · ${note}`}
        </p>
      </figcaption>
      <Chart title={title} description={sentence} series={series} unit={unit} tone={tone} />
      <details>
        <summary>{w.table}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section class="scrolls" tabIndex={0} aria-label={`${w.table}: ${title}`}>
          <FigureTable series={series} unit={unit} release={release} />
        </section>
      </details>
    </figure>
  );
}

function FigureTable({ series, unit, release }: { series: Series; unit: Unit; release: boolean }) {
  const w = chartWords();
  const { threshold } = series;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{w.year}</th>
          <th scope="col">{w.amount}</th>
          {release && threshold !== null && <th scope="col">{w.inThresholds}</th>}
          {release && <th scope="col">{w.method}</th>}
        </tr>
      </thead>
      <tbody>
        {series.points.map((point) => (
          <tr key={point.year}>
            <th scope="row">{point.year}</th>
            <td>
              {amountOf(point, unit)}
              {point.accidental ? (
                <span class="small">{w.byAccident(formatAmount(point.accidental, unit, 6))}</span>
              ) : null}
            </td>
            {release && threshold !== null && (
              <td>{point.amount === null ? "–" : formatFigure(point.amount / threshold)}</td>
            )}
            {release && <td>{point.method ? methodName(point.method) : "–"}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function amountOf(point: Point, unit: Unit): string {
  if (point.state === "value" && point.amount !== null) return formatAmount(point.amount, unit, 6);
  return chartWords().state[point.state === "value" ? "not_reported" : point.state];
}

/** How a figure came about; a code that we do not know is shown as it came. */
export const methodName = (method: string): string =>
  (chartWords().methods as Readonly<Record<string, string>>)[method] ?? method;
