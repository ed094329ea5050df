import { useSignal } from "@preact/signals";
import { deleteDraft } from "../../../api/drafts.ts";
import { explain } from "../../../api/failure.ts";
import { Differences } from "../../../facilities/revisions/differences.tsx";
import { formatTime } from "../../../i18n/dates.ts";
import { refusedToken } from "../../queue.ts";
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

interface MovedOnProps {
  readonly sheet: SheetState;
  readonly facility: string;
  readonly year: number;
  readonly token: string;
  /** The revision that everyone sees; 0: none. */
  readonly published: number;
}

/** The report was published anew since the draft was begun: asks to put the draft on top of that. */
export function MovedOn({ sheet, facility, year, token, published }: MovedOnProps) {
  const w = editWords();
  const busy = useSignal(false);
  const failed = useSignal("");
  const { keeping } = sheet;
  const draft = keeping.answer.value;
  if (!draft || (draft.basedOnRevision ?? 0) === published) return null;
  const put = async () => {
    if (busy.value) return;
    busy.value = true;
    failed.value = "";
    try {
      await keeping.save();
      if (keeping.version !== null) await deleteDraft(facility, year, token, keeping.version);
      await keeping.anew(sheet.typed.value);
    } catch (error) {
      if (!refusedToken(error)) failed.value = explain(error);
    }
    busy.value = false;
  };
  return (
    <div class="notice wrong moved-on" role="alert">
      <p>{w.movedOn(draft.basedOnRevision ?? 0, published)}</p>
      {failed.value && <p class="error">{failed.value}</p>}
      <button type="button" class="button" aria-disabled={busy.value} onClick={() => void put()}>
        {w.putOnTop(published)}
      </button>
    </div>
  );
}
