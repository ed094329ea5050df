import type { RefObject } from "preact";
import type { Complaint } from "../../api/complaint.ts";
import { tell } from "../../complaints/life/story.ts";
import { shortNameOf } from "../../complaints/names.ts";
import { formatTime } from "../../i18n/dates.ts";
import { markWords } from "../../marks/words.ts";
import type { News } from "./case-file.ts";
import { deskWords } from "./words.ts";

interface SaidProps {
  readonly news: News | null;
  readonly complaint: Complaint;
  readonly box: RefObject<HTMLDivElement | null>;
}

/** What was done just now; or, when somebody else was quicker, what they did and where it stands. */
export function Said({ news, complaint: { properties: told }, box }: SaidProps) {
  const w = deskWords();
  if (!news) return null;
  if (news.kind === "done")
    return (
      <div ref={box} class="notice done" role="status" tabIndex={-1}>
        {news.text}
      </div>
    );
  const last = told.timeline.at(-1);
  const what = last ? tell(last, { name: shortNameOf, measures: told.measures }) : null;
  return (
    <div ref={box} class="notice wrong overtaken" role="alert" tabIndex={-1}>
      <p>
        <strong>
          {w.overtaken(
            what?.what ?? "",
            last ? formatTime(last.at) : "",
            told.overdue ? markWords().overdue : markWords().status[told.status],
          )}
        </strong>
      </p>
      {what?.quote && <blockquote class="said">{what.quote}</blockquote>}
      <p>{w.overtakenKept}</p>
    </div>
  );
}
