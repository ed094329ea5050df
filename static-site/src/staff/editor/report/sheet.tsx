import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { deleteDraft } from "../../../api/drafts.ts";
import { explain } from "../../../api/failure.ts";
import { say } from "../../../i18n/language.ts";
import { refusedToken } from "../../queue.ts";
import { hashOf } from "../address.ts";
import { Grid } from "./grid.tsx";
import { SUBJECTS, typedOf } from "./lines.ts";
import { dropHere } from "./opening.ts";
import { Preview } from "./preview.tsx";
import { Publish } from "./publish.tsx";
import { Published } from "./published.tsx";
import type { Ready } from "./ready.ts";
import { MovedOn, Overtaken, Standing } from "./standing.tsx";
import { Summary } from "./summary.tsx";
import { useSheet } from "./use-sheet.ts";
import { WholeFields } from "./whole-fields.tsx";
import { editWords } from "./words.ts";

interface SheetProps {
  readonly ready: Ready;
  readonly year: number;
  readonly token: string;
  /** Begins anew from what the server has. */
  again(): Promise<void>;
}

/** The form of a year's report: its grids, what is said of them, the preview and the publication. */
export function Sheet({ ready, year, token, again }: SheetProps) {
  const { facility, draft, codes } = ready;
  const w = editWords();
  const sheet = useSheet(ready, year, token);
  const done = useSignal<number | null>(null);
  const open = useSignal<"preview" | "publish" | null>(null);
  const failed = useSignal("");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { reports } = facility.properties;
  const published = reports.find((report) => report.year === year);
  const before = reports.filter((report) => report.year < year).sort((a, b) => b.year - a.year)[0];
  const typed = sheet.typed.value;

  const discard = async () => {
    if (!confirm(w.discardSure)) return;
    failed.value = "";
    try {
      await sheet.keeping.save();
      const { version } = sheet.keeping;
      if (version !== null) await deleteDraft(facility.id, year, token, version);
      dropHere(facility.id, year);
      sheet.takeTheirs(null);
      await again();
    } catch (error) {
      if (!refusedToken(error)) failed.value = explain(error);
    }
  };
  if (done.value !== null) return <Published facility={facility.id} year={year} revision={done.value} />;
  return (
    <article class="sheet" aria-labelledby="sheet-title">
      <h1 id="sheet-title" ref={heading} tabIndex={-1}>
        {w.title(year)}
      </h1>
      <p>
        {say(facility.properties.names)}.{" "}
        {published ? (
          <a href={hashOf({ at: "revisions", id: facility.id, year })}>
            {w.nowPublished(published.revision)}
          </a>
        ) : (
          w.notPublished
        )}
      </p>
      <Standing sheet={sheet} />
      <Overtaken sheet={sheet} codes={codes} />
      <MovedOn
        sheet={sheet}
        facility={facility.id}
        year={year}
        token={token}
        published={published?.revision ?? 0}
      />
      <Summary sheet={sheet} codes={codes} />
      <p class="buttons">
        {before && (
          <button type="button" class="button" onClick={() => sheet.copyFrom(typedOf(before).lines)}>
            {w.copy(before.year)}
          </button>
        )}
        {(draft || sheet.keeping.answer.value) && (
          <button type="button" class="button danger" onClick={() => void discard()}>
            {w.discard}
          </button>
        )}
      </p>
      {failed.value && (
        <p class="notice wrong" role="alert">
          {failed.value}
        </p>
      )}
      <WholeFields sheet={sheet} />
      <p class="hint">{w.keys}</p>
      {SUBJECTS.map((subject) => (
        <Grid
          key={subject}
          subject={subject}
          lines={typed.lines.filter((line) => line.subject === subject)}
          codes={codes}
          marks={sheet.marks.value}
          change={sheet.changeLine}
          add={sheet.addLine}
          remove={sheet.removeLine}
        />
      ))}
      <div class="buttons sheet-end">
        <button
          type="button"
          class="button"
          aria-expanded={open.value === "preview"}
          onClick={() => {
            open.value = open.value === "preview" ? null : "preview";
          }}
        >
          {w.preview}
        </button>
        <button
          type="button"
          class="button primary"
          data-act="publish"
          aria-expanded={open.value === "publish"}
          onClick={() => {
            open.value = "publish";
          }}
        >
          {w.publish}
        </button>
      </div>
      {open.value && <Preview typed={typed} published={published} codes={codes} />}
      {open.value === "publish" && (
        <Publish
          sheet={sheet}
          facility={facility.id}
          year={year}
          token={token}
          published={published?.revision ?? 0}
          again={again}
          close={() => {
            open.value = null;
          }}
          done={(revision) => {
            dropHere(facility.id, year);
            done.value = revision;
          }}
        />
      )}
    </article>
  );
}
