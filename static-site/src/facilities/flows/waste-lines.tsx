import { useEffect, useState } from "preact/hooks";
import type { Report, WasteLine } from "../../api/facility.ts";
import { type WasteOperation, wasteOperations } from "../../api/facility-waste.ts";
import { AsTable } from "../../charts/as-table.tsx";
import { amountOf } from "../../charts/figure-table.tsx";
import { declaredFigure, methodName, wordOf } from "../../charts/names.ts";
import { reportWords } from "../../charts/report-words.ts";
import { unitFor } from "../../charts/units.ts";
import { chartWords } from "../../charts/words.ts";
import { say } from "../../i18n/language.ts";
import { flowWords } from "./words.ts";

/** Each year's waste, line by line: what kind, where it went, what was done with it. */
export function WasteLines({ reports }: { reports: readonly Report[] }) {
  const [operations, name] = useState<readonly WasteOperation[]>([]);
  const years = [...reports].filter(({ waste }) => waste.length).sort((a, b) => b.year - a.year);
  // A code that could not be named is shown as it is.
  useEffect(() => {
    if (years.length) wasteOperations().then(name, () => {});
  }, []);
  return years.map(({ year, waste }) => (
    <AsTable key={year} kind="waste-lines" of={flowWords().wasteOf(year)} summary={flowWords().wasteOf(year)}>
      <WasteTable waste={waste} operations={operations} />
    </AsTable>
  ));
}

interface WasteTableProps {
  readonly waste: readonly WasteLine[];
  readonly operations: readonly WasteOperation[];
}

function WasteTable({ waste, operations }: WasteTableProps) {
  const w = flowWords();
  const words = reportWords();
  const operationName = (code: string) => {
    const known = operations.find((each) => each.code === code);
    return known ? `${code} – ${say(known.names)}` : code;
  };
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{w.kind}</th>
          <th scope="col">{w.operation}</th>
          <th scope="col">{chartWords().amount}</th>
          <th scope="col">{chartWords().declared}</th>
          <th scope="col">{chartWords().method}</th>
        </tr>
      </thead>
      <tbody>
        {waste.map((line, i) => (
          <tr key={i}>
            <th scope="row">
              {wordOf(words.kinds, line.kind)}, {line.hazardous ? words.hazard.yes : words.hazard.no}
            </th>
            <td>
              {operationName(line.operation)}
              {line.abroad && ` (${words.abroad})`}
            </td>
            <td>{amountOf({ ...line, amount: line.kg }, unitFor("mass", line.kg ?? 0))}</td>
            <td>{line.declared ? declaredFigure(line.declared) : "–"}</td>
            <td>{line.method ? methodName(line.method) : "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
