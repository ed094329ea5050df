import { type Import, TEMPLATES } from "../../../api/imports.ts";
import { formatNumber } from "../../../i18n/numbers.ts";
import { SaveButton } from "./save-button.tsx";
import { importWords } from "./words.ts";

/** What is wrong in the file, row by row: the first hundred here, all of it as CSV. */
export function RowErrors({ now, token }: { now: Import; token: string }) {
  const w = importWords();
  const shown = now.firstErrors ?? [];
  const sheets = now.kind === "workbook";
  return (
    <section aria-labelledby="import-errors">
      <h2 id="import-errors">{w.errorsTitle}</h2>
      {(now.errors ?? 0) > shown.length && <p>{w.firstOf(formatNumber(shown.length))}</p>}
      <p class="buttons">
        <SaveButton
          address={TEMPLATES.errors(now.id)}
          name={`${now.fileName}-errors.csv`}
          token={token}
          text={w.allErrors}
        />
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div class="scrolls" tabIndex={0} role="group" aria-labelledby="import-errors">
        <table>
          <thead>
            <tr>
              {sheets && <th scope="col">{w.sheet}</th>}
              <th scope="col">{w.row}</th>
              <th scope="col">{w.column}</th>
              <th scope="col">{w.wrong}</th>
              <th scope="col">{w.value}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ sheet, row, column, code, detail, value }) => (
              <tr key={`${sheet}/${row}/${column}/${code}`}>
                {sheets && <td>{sheet}</td>}
                <th scope="row">{row}</th>
                <td class="code">{column}</td>
                <td>{detail}</td>
                <td class="code">{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
