import { explain } from "../../../api/failure.ts";
import { Differences } from "../../../facilities/revisions/differences.tsx";
import { formatTime } from "../../../i18n/dates.ts";
import { figuresOf } from "./figures.ts";
import type { Codes } from "./line-row.tsx";
import { NOTHING, typedOf } from "./lines.ts";
import type { SheetState } from "./use-sheet.ts";
import { editWords } from "./words.ts";

/** Where what is typed is: with the server, on its way, or on this device only. */
export function Standing({ sheet }: { sheet: SheetState }) {
  const w = editWords();
  const standing = sheet.keeping.standing.value;
  const text = () => {
    switch (standing.phase) {
      case "saved":
        return standing.at ? w.saved(formatTime(standing.at)) : w.fresh;
      case "typed":
      case "saving":
        return w.saving;
      case "failed":
        return `${w.onlyHere} ${explain(standing.error)}`;
      case "overtaken":
        return w.onlyHere;
    }
  };
  return (
    <p class="standing" role="status" data-phase={standing.phase}>
      {text()}{" "}
      {standing.phase === "failed" && (
        <button type="button" class="button plain" onClick={() => void sheet.keeping.save()}>
          {w.saveAgain}
        </button>
      )}
    </p>
  );
}

/** Somebody else's draft beside one's own, and the choice between them. */
export function Overtaken({ sheet, codes }: { sheet: SheetState; codes: Codes }) {
  const standing = sheet.keeping.standing.value;
  if (standing.phase !== "overtaken") return null;
  const w = editWords();
  const { theirs } = standing;
  return (
    <div class="notice wrong overtaken" role="alert">
      <p>
        <strong>{theirs ? w.overtaken(formatTime(theirs.savedAt)) : w.draftGone}</strong> {w.keptAll}
      </p>
      <Differences
        before={figuresOf(theirs ? typedOf(theirs.report) : NOTHING)}
        after={figuresOf(sheet.typed.value)}
        beforeName={w.theirs}
        afterName={w.mine}
        pollutants={codes.pollutants}
      />
      <div class="buttons">
        <button type="button" class="button" onClick={() => void sheet.keeping.mine(sheet.typed.value)}>
          {w.takeMine}
        </button>
        <button type="button" class="button" onClick={() => sheet.takeTheirs(theirs)}>
          {w.takeTheirs}
        </button>
      </div>
    </div>
  );
}
