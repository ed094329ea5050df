import { TypedCell } from "./cells.tsx";
import type { Mark } from "./marks.ts";
import type { SheetState } from "./use-sheet.ts";
import { editWords } from "./words.ts";

/** Of the report as a whole; lines have keys from 1 on. */
const WHOLE = 0;

/** What was made, and where the figures are from. */
export function WholeFields({ sheet }: { sheet: SheetState }) {
  const w = editWords();
  const { amount, unit, source } = sheet.typed.value;
  const marks = sheet.marks.value.filter(({ line }) => line === null);
  return (
    <section class="card grid" aria-labelledby="grid-whole">
      <h2 id="grid-whole">{w.whole}</h2>
      <div class="line-cells whole">
        <TypedCell
          at={WHOLE}
          name="production"
          marks={marks}
          label={w.production}
          number
          value={amount}
          change={(now) => sheet.change({ amount: now })}
        />
        <TypedCell
          at={WHOLE}
          name="unit"
          marks={[]}
          label={w.productionUnit}
          value={unit}
          change={(now) => sheet.change({ unit: now })}
        />
        <TypedCell
          at={WHOLE}
          name="source"
          marks={marks}
          wide
          label={w.source}
          value={source}
          change={(now) => sheet.change({ source: now })}
        />
      </div>
      <Texts marks={marks} />
    </section>
  );
}

function Texts({ marks }: { marks: readonly Mark[] }) {
  return (
    <>
      {(["production", "source", "line"] as const).map((cell) => {
        const here = marks.filter((mark) => mark.cell === cell);
        return (
          here.length > 0 && (
            <div key={cell} id={`line-${WHOLE}-${cell}-said`} class="line-said">
              {here.map(({ kind, text }) => (
                <p key={text} class={kind}>
                  {kind === "finding" && `${editWords().finding}: `}
                  {text}
                </p>
              ))}
            </div>
          )
        );
      })}
    </>
  );
}
