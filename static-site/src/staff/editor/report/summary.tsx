import { type Codes, lineName } from "./line-row.tsx";
import type { Mark } from "./marks.ts";
import type { SheetState } from "./use-sheet.ts";
import { editWords } from "./words.ts";

/** How many errors and findings there are, each a way to its cell. */
export function Summary({ sheet, codes }: { sheet: SheetState; codes: Codes }) {
  const w = editWords();
  const marks = sheet.marks.value;
  const lines = sheet.typed.value.lines;
  // What speaks of a line that is not there any more is settled with the next save.
  const here = marks.filter(({ line }) => line === null || lines.some(({ key }) => key === line));
  if (here.length === 0)
    return sheet.keeping.answer.value && <p class="notice done summary-none">{w.allWell}</p>;
  const errors = here.filter(({ kind }) => kind === "error");
  const findings = here.filter(({ kind }) => kind === "finding");
  const lead = ({ line, cell }: Mark) => {
    const row = document.querySelector<HTMLElement>(
      line === null ? "[aria-labelledby=grid-whole]" : `[data-line="${line}"]`,
    );
    const field =
      row?.querySelector<HTMLElement>(`[data-cell="${cell}"]`) ??
      row?.querySelector<HTMLElement>("input, select");
    field?.focus();
  };
  const list = (of: readonly Mark[]) => (
    <ul>
      {of.map((mark) => {
        const line = lines.find(({ key }) => key === mark.line);
        return (
          <li key={`${mark.line}/${mark.cell}/${mark.text}`}>
            <button type="button" class="link" onClick={() => lead(mark)}>
              {line ? `${w.subjects[line.subject]}, ${lineName(line, codes)}` : w.whole}
            </button>
            : {mark.text}
          </li>
        );
      })}
    </ul>
  );
  return (
    <div class="said-of-all">
      {errors.length > 0 && (
        <div class="notice wrong">
          <p>
            <strong>{w.errors(errors.length)}</strong>
          </p>
          {list(errors)}
        </div>
      )}
      {findings.length > 0 && (
        <div class="notice findings">
          <p>
            <strong>{w.findings(findings.length)}</strong> {w.findingsNext}
          </p>
          {list(findings)}
        </div>
      )}
    </div>
  );
}
