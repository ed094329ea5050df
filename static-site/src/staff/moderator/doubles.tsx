import type { Complaint } from "../../api/complaint.ts";
import { moderatorWords } from "./words.ts";

interface DoublesProps {
  readonly complaint: Complaint;
  readonly busy: boolean;
  /** Parts the complaint of this number from the one that it is joined to. */
  part(id: string): void;
}

/** Complaints that were joined to this one, or the one that it was joined to; they can be parted again. */
export function Doubles({ complaint: { id, properties: told }, busy, part }: DoublesProps) {
  const w = moderatorWords();
  const joined = told.joinedTo ? [id] : told.support.doubles;
  if (joined.length === 0) return null;
  return (
    <>
      <p id={`doubles-${id}`}>
        {told.joinedTo ? w.joinedTo : w.doubles} {told.joinedTo && <span class="code">{told.joinedTo}</span>}
      </p>
      <ul class="joined-doubles" aria-labelledby={`doubles-${id}`}>
        {joined.map((each) => (
          <li key={each}>
            <span class="code" id={`double-${each}`}>
              {each}
            </span>
            <button
              type="button"
              class="button"
              aria-disabled={busy}
              aria-describedby={`double-${each}`}
              onClick={() => part(each)}
            >
              {w.part}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
