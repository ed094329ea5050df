import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { explain } from "../../../api/failure.ts";
import { type Import, KINDS, listImports } from "../../../api/imports.ts";
import { formatTime } from "../../../i18n/dates.ts";
import { shellWords } from "../../../shell/words.ts";
import { refusedToken } from "../../queue.ts";
import { hashOf } from "../address.ts";
import { importWords } from "./words.ts";

const PAGE = 10;

/** Imports, the newest first, page by page. */
export function RecentImports({ token }: { token: string }) {
  const w = importWords();
  const list = useSignal<readonly Import[] | null>(null);
  const cursor = useSignal<string | null>(null);
  const error = useSignal<unknown>(null);
  const load = async (from: string | null) => {
    error.value = null;
    try {
      const page = await listImports(token, { limit: PAGE, cursor: from ?? undefined });
      list.value = [...(from ? (list.value ?? []) : []), ...page.imports];
      cursor.value = page.cursor;
    } catch (failure) {
      if (!refusedToken(failure)) error.value = failure;
    }
  };
  useEffect(() => void load(null), []);
  return (
    <>
      {error.value !== null && (
        <div class="notice wrong" role="alert">
          <p>{explain(error.value)}</p>
          <button type="button" class="button" onClick={() => void load(cursor.value)}>
            {shellWords().retry}
          </button>
        </div>
      )}
      {!list.value && error.value === null && <p role="status">{shellWords().loading}</p>}
      {list.value?.length === 0 && <p>{w.noImports}</p>}
      {list.value && list.value.length > 0 && (
        <ul class="plain-list imports">
          {list.value.map((each) => (
            <li key={each.id}>
              <a href={hashOf({ at: "import", id: each.id })}>{each.fileName}</a>
              <span class="soft">
                {" "}
                {kindName(each.kind)}, {formatTime(each.startedAt)} · {w.states[each.state]}
              </span>
            </li>
          ))}
        </ul>
      )}
      {cursor.value && (
        <button type="button" class="button" onClick={() => void load(cursor.value)}>
          {w.more}
        </button>
      )}
    </>
  );
}

/** A kind's name, or its code where this page does not know it. */
export const kindName = (code: string): string => {
  const kind = KINDS.find((each) => each === code);
  return kind ? importWords().kinds[kind] : code;
};
