import { Chart } from "../charts/chart.tsx";
import { productUnitName } from "../charts/names.ts";
import { formatAmount, unitFor, unitWords } from "../charts/units.ts";
import { chartWords } from "../charts/words.ts";
import { LineTable } from "./line-table.tsx";
import { type Cell, type Line, roomOf } from "./lines.ts";
import { compareSentence } from "./sentence.ts";
import { compareWords } from "./words.ts";

interface LineProps {
  readonly title: string;
  readonly line: Line;
  readonly names: readonly string[];
  readonly tone: string;
}

/** The same figure of every facility: a sentence, a chart each on one scale, and a table. */
export function LineFigure({ title, line, names, tone }: LineProps) {
  const w = compareWords();
  const units = [...new Set(line.cells.map(({ per }) => per))];
  const unit = unitFor(line.quantity, Math.max(...units.map((per) => roomOf(line, per))));
  const says = compareSentence(line, names, unit);
  const threshold = Math.max(0, ...line.cells.map(({ series }) => series.threshold ?? 0));
  const unitName = unitWords()[unit.name];
  const axis = units[0] ? `${unitName}/${productUnitName(units[0])}` : chartWords().unitAYear(unitName);
  const alone = ({ series, per }: Cell, name: string) => {
    if (per === "") return <p class="small">{w.noProduction}</p>;
    const silent = series.points.every(({ state }) => state === "not_reported");
    return (
      <>
        <Chart
          title={`${title}: ${name}`}
          description={says}
          series={series}
          unit={unit}
          tone={tone}
          room={roomOf(line, per)}
        />
        <p class="small">
          {per && units.length > 1 && `${unitName}/${productUnitName(per)} `}
          {silent && w.never}
        </p>
      </>
    );
  };
  return (
    <figure class="compared card">
      <figcaption>
        <h3>{title}</h3>
        <p class="says">{says}</p>
        <p class="small">
          {units.length > 1 ? w.scalesApart : w.sameScale(axis)}
          {threshold > 0 && ` · ${chartWords().thresholdIs(formatAmount(threshold, unit, 6))}`}
        </p>
      </figcaption>
      <div class="compared-charts">
        {line.cells.map((cell, i) => (
          <div key={names[i]}>
            <h4>{names[i]}</h4>
            {alone(cell, names[i] ?? "")}
          </div>
        ))}
      </div>
      <LineTable title={title} line={line} names={names} unit={unit} />
    </figure>
  );
}
