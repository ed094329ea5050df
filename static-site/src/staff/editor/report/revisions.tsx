import { useEffect, useRef } from "preact/hooks";
import { pollutants } from "../../../api/codes.ts";
import { getNewest } from "../../../api/editing.ts";
import { listRevisions } from "../../../api/facility-revisions.ts";
import { History } from "../../../facilities/revisions/history.tsx";
import { revisionWords } from "../../../facilities/revisions/words.ts";
import { formatTime } from "../../../i18n/dates.ts";
import { say } from "../../../i18n/language.ts";
import { useAsked } from "../loaded.ts";
import { There } from "../waiting.tsx";
import { editWords } from "./words.ts";
import "./styles.css";

interface RevisionListProps {
  readonly id: string;
  readonly year: number;
  readonly token: string;
}

/** Every published revision of a year's report with its reason, and what changed between any two. */
export function RevisionList({ id, year, token }: RevisionListProps) {
  const w = editWords();
  const r = revisionWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const asked = useAsked(async (signal) => {
    const [facility, revisions, all] = await Promise.all([
      getNewest(id, token, { signal }),
      listRevisions(id, year, { signal }),
      pollutants(),
    ]);
    return { facility, revisions, all };
  });
  return (
    <article aria-labelledby="revisions-title">
      <h1 id="revisions-title" ref={heading} tabIndex={-1}>
        {w.revisionsOf(year)}
      </h1>
      <There asked={asked} missing={w.noRevisions}>
        {({ facility, revisions, all }) => (
          <>
            <p>{say(facility.properties.names)}</p>
            <ul class="revisions">
              {revisions.map(({ revision, savedAt, reason }) => (
                <li key={revision}>
                  <strong>{r.revision(revision)}</strong>, {formatTime(savedAt)}.{" "}
                  {reason ? r.why(reason) : revision === 1 ? r.first : ""}
                </li>
              ))}
            </ul>
            {revisions.length > 1 && <h2>{r.title(year)}</h2>}
            <History facility={id} year={year} pollutants={all} />
          </>
        )}
      </There>
    </article>
  );
}
