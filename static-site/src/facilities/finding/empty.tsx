import { useEffect, useState } from "preact/hooks";
import { listFacilities } from "../../api/facilities.ts";
import { filterOf, type Part, partsOf, without } from "./address.ts";
import { tell } from "./chips.tsx";
import type { ViewProps } from "./finder.tsx";
import { findWords } from "./words.ts";

/** Nothing was found: says so, and which part of the search to take away for something to be found. */
export function Empty({ find, codes, change }: Omit<ViewProps, "choose">) {
  const w = findWords();
  const parts = partsOf(find);
  const helping = useHelping(find, parts);
  if (!parts.length) return <p class="notice">{w.none}</p>;
  return (
    <div class="notice">
      <p>
        <strong>{w.nothing}</strong> {helping && !helping.length && w.nothingHelps}
      </p>
      {helping === null ? (
        <p aria-busy="true">{w.tryingOthers}</p>
      ) : (
        helping.length > 0 && (
          <>
            <p>{w.loosen}</p>
            <ul class="chips">
              {helping.map((part) => (
                <li key={part}>
                  <button type="button" class="button" onClick={() => change(without(find, part))}>
                    {w.withoutIt(tell(find, codes, part))}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )
      )}
    </div>
  );
}

/** Parts without any one of which something is found; null while that is being asked. */
function useHelping(find: ViewProps["find"], parts: readonly Part[]): readonly Part[] | null {
  const [helping, tellHelping] = useState<readonly Part[] | null>(null);
  const key = JSON.stringify(filterOf(find));
  useEffect(() => {
    const leaving = new AbortController();
    tellHelping(null);
    const tries = parts.map(async (part) => {
      // Without its only part every facility is listed: no need to ask.
      if (parts.length === 1) return part;
      const page = await listFacilities({ ...filterOf(without(find, part)), limit: 1 }, leaving);
      return page.features.length ? part : null;
    });
    void Promise.allSettled(tries).then((answers) => {
      if (leaving.signal.aborted) return;
      tellHelping(answers.flatMap((answer) => (answer.status === "fulfilled" && answer.value) || []));
    });
    return () => leaving.abort();
  }, [key]);
  return helping;
}
