import type { Import } from "../../../api/imports.ts";
import { formatNumber } from "../../../i18n/numbers.ts";
import { shareOf } from "./following.ts";
import { importWords } from "./words.ts";

/** How far it is, in numbers and as a bar. */
export function Progress({ now }: { now: Import }) {
  const w = importWords();
  const count = (value: number | null | undefined) => formatNumber(value ?? 0);
  const text =
    now.state === "awaiting_upload"
      ? w.arriving
      : now.state === "publishing"
        ? w.publishedSoFar(count(now.reportsPublished), count(now.reports))
        : now.rows
          ? w.checkedOf(count(now.rowsChecked), count(now.rows))
          : w.checkedSoFar(count(now.rowsChecked));
  return (
    <div class="moving">
      <p>{text}</p>
      <progress aria-label={w.states[now.state]} value={shareOf(now) ?? undefined} />
    </div>
  );
}

/** What the check has found. */
export function Numbers({ now }: { now: Import }) {
  const w = importWords();
  if (now.state === "awaiting_upload") return null;
  const done = now.state === "published" || now.state === "publishing";
  const rows: readonly (readonly [name: string, value: number | null | undefined, key: string])[] = [
    [w.rows, now.rows ?? now.rowsChecked, "rows"],
    [w.clean, now.clean, "clean"],
    [w.heldRows, now.held, "held"],
    [w.errors, now.errors, "errors"],
    ...(done
      ? ([
          [w.created, now.created, "created"],
          [w.revised, now.revised, "revised"],
        ] as const)
      : []),
  ];
  return (
    <dl class="import-numbers">
      {rows.map(([name, value, key]) => (
        <div key={key} data-number={key}>
          <dt>{name}</dt>
          <dd>{formatNumber(value ?? 0)}</dd>
        </div>
      ))}
    </dl>
  );
}
