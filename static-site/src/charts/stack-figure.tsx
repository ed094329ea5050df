import { formatPercent } from "../i18n/numbers.ts";
import { AsTable } from "./as-table.tsx";
import { listYears } from "./change.ts";
import { amountOf } from "./figure-table.tsx";
import { declaredFigure, methodName } from "./names.ts";
import { reportWords } from "./report-words.ts";
import { largest } from "./scale.ts";
import { sentenceOf } from "./sentence.ts";
import { type PartPoint, type Stack, sharesIn } from "./stack.ts";
import { StackChart } from "./stack-chart.tsx";
import { stackWords } from "./stack-words.ts";
import { type Quantity, type Unit, unitFor, unitWords } from "./units.ts";
import { chartWords } from "./words.ts";

interface StackFigureProps {
  readonly title: string;
  readonly stack: Stack;
  readonly quantity: Quantity;
  readonly nameOf: (code: string) => string;
}

/** A whole and its parts by year: a title, what it shows in words, the chart with its key, and a table. */
export function StackFigure({ title, stack, quantity, nameOf }: StackFigureProps) {
  const unit = unitFor(quantity, largest(stack.total));
  const w = chartWords();
  const sentence = stackSentence(stack, quantity, nameOf);
  return (
    <figure class="small-multiple card">
      <figcaption>
        <h3>{title}</h3>
        <p class="says">{sentence}</p>
        <p class="axis-unit small">{w.unitAYear(unitWords()[unit.name])}</p>
      </figcaption>
      <StackChart title={title} description={sentence} stack={stack} unit={unit} />
      <ol class="part-legend">
        {stack.parts.map(({ code, aside }, i) => (
          <li key={code} class={`part-${i % 8}`}>
            <span class={aside ? "part-swatch aside" : "part-swatch"} aria-hidden="true">
              {aside ? "" : i + 1}
            </span>
            {nameOf(code)}
            {aside && ` (${stackWords().aside})`}
          </li>
        ))}
      </ol>
      <AsTable of={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{w.year}</th>
              {stack.parts.map(({ code }) => (
                <th key={code} scope="col">
                  {nameOf(code)}
                </th>
              ))}
              <th scope="col">{stackWords().total}</th>
            </tr>
          </thead>
          <tbody>
            {stack.total.points.map((total, i) => (
              <tr key={total.year}>
                <th scope="row">{total.year}</th>
                {stack.parts.map(({ code, points }) => (
                  <td key={code}>{points[i] && <PartCell point={points[i]} unit={unit} />}</td>
                ))}
                <td>{amountOf(total, unit)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </AsTable>
    </figure>
  );
}

/** A part's figure with how it was written and obtained. */
function PartCell({ point, unit }: { point: PartPoint; unit: Unit }) {
  const { declared, method } = point;
  const how = [
    declared ? reportWords().declared(declaredFigure(declared)) : "",
    method ? methodName(method) : "",
  ];
  return (
    <>
      {amountOf(point, unit)}
      {how.some(Boolean) && <span class="small">{how.filter(Boolean).join(", ")}</span>}
    </>
  );
}

/** How the whole moved, what it consists of, and what is not told of it. */
export function stackSentence(stack: Stack, quantity: Quantity, nameOf: (code: string) => string): string {
  const w = stackWords();
  const last = stack.total.points.findLast(({ amount }) => amount !== null);
  const shares = last ? sharesIn(stack, last.year).slice(0, 3) : [];
  const parts = shares.map(({ code, share }) => `${nameOf(code)} ${formatPercent(share)}`);
  return [
    sentenceOf(stack.total, unitFor(quantity, largest(stack.total)), false),
    last && shares.length > 1 ? w.parts(last.year, parts.join(", ")) : "",
    stack.short.length ? w.short(listYears(stack.short)) : "",
  ]
    .filter(Boolean)
    .join(" ");
}
