import { AsTable } from "../charts/as-table.tsx";
import type { Point } from "../charts/series.ts";
import type { Unit } from "../charts/units.ts";
import { chartWords } from "../charts/words.ts";
import type { Line } from "./lines.ts";
import { told } from "./sentence.ts";

interface TableProps {
  readonly title: string;
  readonly line: Line;
  readonly names: readonly string[];
  readonly unit: Unit;
}

/** A line as a table: a row a year, a column a facility; a year without a figure says why. */
export function LineTable({ title, line, names, unit }: TableProps) {
  const w = chartWords();
  const years = line.cells[0]?.series.points.map(({ year }) => year) ?? [];
  return (
    <AsTable of={title} kind="side-by-side">
      <table>
        <thead>
          <tr>
            <th scope="col">{w.year}</th>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year, at) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {line.cells.map(({ series, per }, i) => (
                <td key={names[i]}>{pointTold(series.points[at], unit, per)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </AsTable>
  );
}

function pointTold(point: Point | undefined, unit: Unit, per: string | null): string {
  const { state } = chartWords();
  if (!point) return state.not_reported;
  if (point.state !== "value") return state[point.state];
  return point.amount === null ? state.not_reported : told(point.amount, unit, per, 6);
}
