import { useEffect, useRef } from "preact/hooks";
import { path } from "../../../shell/routes.ts";
import { hashOf } from "../address.ts";
import { editWords } from "./words.ts";

/** It is out: which revision it is, and where everyone sees it. */
export function Published(props: { facility: string; year: number; revision: number }) {
  const { facility, year, revision } = props;
  const w = editWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div class="notice done published" role="status" ref={box} tabIndex={-1} data-revision={revision}>
      <h1>{w.published(year, revision)}</h1>
      <ul>
        <li>
          <a href={path("facilities", facility)}>{w.seePublic}</a>
        </li>
        <li>
          <a href={hashOf({ at: "revisions", id: facility, year })}>{w.seeRevisions}</a>
        </li>
        <li>
          <a href={hashOf({ at: "facility", id: facility })}>{w.back}</a>
        </li>
      </ul>
    </div>
  );
}
