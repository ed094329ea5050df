import { KINDS, listImports } from "../../../api/imports.ts";
import { formatTime } from "../../../i18n/dates.ts";
import { Failure } from "../../../loading/failure.tsx";
import { shellWords } from "../../../shell/words.ts";
import { hashOf } from "../address.ts";
import { usePages } from "./pages.ts";
import { importWords } from "./words.ts";

const PAGE = 10;

/** Imports, the newest first, page by page. */
export function RecentImports({ token }: { token: string }) {
  const w = importWords();
  const { list, cursor, error, more } = usePages((at) => listImports(token, { limit: PAGE, cursor: at }));
  return (
    <>
      {error.value !== null && <Failure error={error.value} again={() => void more()} />}
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
        <button type="button" class="button" onClick={() => void more()}>
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
