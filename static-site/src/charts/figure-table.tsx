import { declaredFigure, methodName, withheld } from "./names.ts";
import { type Point, type Series, thresholdIn } from "./series.ts";
import { formatAmount, formatFigure, type Unit } from "./units.ts";
import { chartWords } from "./words.ts";

interface FigureTableProps {
  readonly series: Series;
  readonly unit: Unit;
  /** Releases: with thresholds and methods. */
  readonly release: boolean;
  /** What follows the unit. */
  readonly after: string;
}

/** What a chart shows, year by year, with how it was written and obtained. */
export function FigureTable({ series, unit, release, after }: FigureTableProps) {
  const w = chartWords();
  const thresholds = release && series.threshold !== null;
  const declared = series.points.some((point) => point.declared);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{w.year}</th>
          <th scope="col">{w.amount}</th>
          {declared && <th scope="col">{w.declared}</th>}
          {thresholds && <th scope="col">{w.inThresholds}</th>}
          {release && <th scope="col">{w.method}</th>}
        </tr>
      </thead>
      <tbody>
        {series.points.map((point) => (
          <tr key={point.year}>
            <th scope="row">{point.year}</th>
            <td>
              {amountOf(point, unit, after)}
              {point.accidental ? (
                <span class="small">{w.byAccident(formatAmount(point.accidental, unit, 6) + after)}</span>
              ) : null}
            </td>
            {declared && <td>{point.declared ? declaredFigure(point.declared) : "–"}</td>}
            {thresholds && <td>{times(point, thresholdIn(series, point))}</td>}
            {release && <td>{point.method ? methodName(point.method) : "–"}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const times = ({ amount }: Point, threshold: number | null): string =>
  amount === null || !threshold ? "–" : formatFigure(amount / threshold);

/** A figure, or in words why there is none. */
export function amountOf(point: Pick<Point, "state" | "amount" | "ground">, unit: Unit, after = ""): string {
  if (point.state === "value" && point.amount !== null) return formatAmount(point.amount, unit, 6) + after;
  if (point.state === "confidential") return withheld(point.ground ?? null);
  return chartWords().state[point.state === "value" ? "not_reported" : point.state];
}
