import { type Signal, useComputed, useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { type Draft, putDraft } from "../../../api/drafts.ts";
import { refusedToken } from "../../queue.ts";
import { Keeping, type Later } from "./keeping.ts";
import { bodyOf, copied, type Line, type Typed, typedOf } from "./lines.ts";
import { type Mark, marksOf, type Sent, sentOf } from "./marks.ts";
import { dropHere, keepHere, openingOf } from "./opening.ts";
import { draftOf, type Ready } from "./ready.ts";

/** Milliseconds without a keystroke after which a draft goes to the server. */
const PAUSE = 800;

const later: Later = (run) => {
  const timer = setTimeout(run, PAUSE);
  return () => clearTimeout(timer);
};

/** A report that is being typed. */
export interface SheetState {
  readonly typed: Signal<Typed>;
  readonly keeping: Keeping<Typed>;
  /** What the server says of what it was sent last. */
  readonly marks: Signal<readonly Mark[]>;
  change(part: Partial<Typed>): void;
  changeLine(key: number, part: Partial<Line>): void;
  addLine(line: Line): void;
  removeLine(key: number): void;
  copyFrom(lines: readonly Line[]): void;
  /** After being overtaken: goes on from the other draft. */
  takeTheirs(theirs: Draft | null): void;
}

export function useSheet({ facility, draft }: Ready, year: number, token: string): SheetState {
  const { id } = facility;
  const published = facility.properties.reports.find((report) => report.year === year);
  const opening = useMemo(() => openingOf(id, year, draft, published), []);
  const typed = useSignal<Typed>(opening.typed);
  const sent = useSignal<Sent>(sentOf(opening.typed));
  const keeping = useMemo(
    () =>
      new Keeping<Typed>(
        {
          put: (now, version) =>
            putDraft(id, year, bodyOf(now), token, version).catch((error: unknown) => {
              refusedToken(error);
              throw error;
            }),
          get: () => draftOf(id, year, token),
        },
        later,
        draft,
        (now, saved) => {
          sent.value = sentOf(now);
          if (typed.value === now) dropHere(id, year);
          else keepHere(id, year, typed.value, saved.version);
        },
      ),
    [],
  );
  useEffect(() => {
    if (opening.overtaken) keeping.overtakenBy(draft);
    else if (opening.unsent) keeping.type(opening.typed);
    // What is not sent when the page closes is on the device.
    return () => keeping.stop();
  }, [keeping]);
  const marks = useComputed(() => (keeping.answer.value ? marksOf(keeping.answer.value, sent.value) : []));

  const take = (now: Typed) => {
    typed.value = now;
    keepHere(id, year, now, keeping.version);
    keeping.type(now);
  };
  const takeLines = (lines: readonly Line[]) => take({ ...typed.value, lines });
  return {
    typed,
    keeping,
    marks,
    change: (part) => take({ ...typed.value, ...part }),
    changeLine: (key, part) =>
      takeLines(typed.value.lines.map((line) => (line.key === key ? { ...line, ...part } : line))),
    addLine: (line) => takeLines([...typed.value.lines, line]),
    removeLine: (key) => takeLines(typed.value.lines.filter((line) => line.key !== key)),
    copyFrom: (lines) => takeLines(copied(typed.value.lines, lines)),
    takeTheirs(theirs) {
      const now = openingOfTheirs(theirs);
      dropHere(id, year);
      typed.value = now;
      sent.value = sentOf(now);
      keeping.theirs(theirs);
    },
  };

  function openingOfTheirs(theirs: Draft | null): Typed {
    return theirs ? typedOf(theirs.report) : published ? typedOf(published) : opening.typed;
  }
}
