import { useSignal } from "@preact/signals";
import { explain } from "../../../api/failure.ts";
import { decideHeld, type HeldRow } from "../../../api/imports.ts";
import { textFault } from "../../forms/faults.ts";
import { faultText } from "../../forms/words.ts";
import { refusedToken } from "../../queue.ts";
import { importWords } from "./words.ts";

/** Characters of a reason that the API takes. */
const LEAST = 3;
const MOST = 1000;

interface HeldCardProps {
  readonly row: HeldRow;
  /** Of the import. */
  readonly id: string;
  readonly token: string;
  /** Whether it can be decided now. */
  readonly open: boolean;
  done(decision: NonNullable<HeldRow["decision"]>): void;
}

/** One held row: what it says, why it is held, and the decision about it. */
export function HeldCard({ row, id, token, open, done }: HeldCardProps) {
  const w = importWords();
  const reason = useSignal("");
  const wrong = useSignal("");
  const busy = useSignal(false);
  const doubted = new Set(row.findings.map(({ column }) => column));
  const name = `held-${row.id}`;
  const decide = async (decision: "publish" | "refuse") => {
    if (busy.value) return;
    const why = reason.value.trim();
    const fault = textFault(why, LEAST, MOST);
    wrong.value = fault ? faultText(fault) : "";
    if (fault) return document.getElementById(name)?.focus();
    busy.value = true;
    try {
      await decideHeld(id, row.id, { decision, reason: why }, token);
      done({ decision, reason: why, at: new Date().toISOString() });
    } catch (error) {
      if (!refusedToken(error)) wrong.value = explain(error);
    }
    busy.value = false;
  };
  return (
    <li class="card held" data-row={row.row} data-decision={row.decision?.decision ?? ""}>
      <h3>{w.rowOf(row.row, row.sheet)}</h3>
      <ul class="held-why">
        {row.findings.map(({ column, code, detail }) => (
          <li key={`${column}/${code}`} class="finding">
            {column && <span class="code">{column}: </span>}
            {detail}
          </li>
        ))}
      </ul>
      <dl class="held-values">
        {Object.entries(row.values)
          .filter(([, value]) => value)
          .map(([column, value]) => (
            <div key={column} class={doubted.has(column) ? "doubted" : ""}>
              <dt>{column}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {row.decision ? (
        <p class="decided">
          <strong>{w.decisions[row.decision.decision]}</strong>
          {row.decision.reason && `: ${row.decision.reason}`}
        </p>
      ) : (
        open && (
          <div class="field">
            <label for={name}>{w.why}</label>
            {wrong.value && (
              <p class="error" id={`${name}-error`} role="alert">
                {wrong.value}
              </p>
            )}
            <textarea
              id={name}
              rows={2}
              value={reason.value}
              aria-invalid={wrong.value ? "true" : undefined}
              aria-describedby={wrong.value ? `${name}-error` : undefined}
              onInput={(event) => {
                reason.value = event.currentTarget.value;
              }}
            />
            <div class="buttons">
              {row.answerable ? (
                <button
                  type="button"
                  class="button"
                  data-decide="publish"
                  aria-disabled={busy.value}
                  onClick={() => void decide("publish")}
                >
                  {w.publishRow}
                </button>
              ) : (
                <span class="soft">{w.neverTrue}</span>
              )}
              <button
                type="button"
                class="button danger"
                data-decide="refuse"
                aria-disabled={busy.value}
                onClick={() => void decide("refuse")}
              >
                {w.refuseRow}
              </button>
            </div>
          </div>
        )
      )}
    </li>
  );
}
