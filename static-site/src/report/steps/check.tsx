import { authorityName, categoryName, categoryOf } from "../../codes/names.ts";
import { competentBodies } from "../answerable/rule.ts";
import { Step } from "../field.tsx";
import { draft, report } from "../form.ts";
import { shownDegrees, spotOf } from "../report.ts";
import { reportWords } from "../words.ts";

/** Step 7: what will be sent, in short, each line with a way back to its step. */
export function Check({ sending, send, erase }: { sending: boolean; send(): void; erase(): void }) {
  const w = reportWords();
  const now = draft.value;
  const spot = now && spotOf(now);
  const category = categoryOf(now?.category ?? "");
  const authority = now?.authority ?? competentBodies()[0];
  const rows: readonly (readonly [number, string | undefined])[] = [
    [
      1,
      [now?.place, spot && `${shownDegrees(spot.lat)}, ${shownDegrees(spot.lon)}`]
        .filter(Boolean)
        .join(" · "),
    ],
    [2, category && categoryName(category.code, category.code)],
    [3, authority && authorityName(authority, authority)],
    [4, now?.description],
    [5, report.value?.photos.length ? String(report.value.photos.length) : undefined],
    [6, [now?.name, now?.email, now?.phone].filter((text) => text?.trim()).join(", ")],
  ];
  return (
    <Step at={7} title={w.check}>
      <dl class="check">
        {rows.map(([step, value]) => (
          <div key={step}>
            <dt>
              <a href={`#step-${step}`}>{w.steps[step - 1]}</a>
            </dt>
            <dd>{value || <small>{w.none}</small>}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{w.public}</p>
      <p class="buttons">
        <button type="submit" class="button primary" disabled={sending} onClick={send}>
          {sending ? w.sending : w.send}
        </button>
        <button type="button" class="button plain" onClick={() => confirm(w.surely) && erase()}>
          {w.erase}
        </button>
      </p>
    </Step>
  );
}
