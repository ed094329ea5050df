import { explain } from "../api/failure.ts";
import { shellWords } from "../shell/words.ts";

/** What went wrong, and a way to try again. */
export function Failure({ error, again, title }: { error: unknown; again: () => void; title?: string }) {
  return (
    <>
      {title && <h1>{title}</h1>}
      <div class="notice wrong" role="alert">
        <p>{explain(error)}</p>
        <button type="button" class="button" onClick={again}>
          {shellWords().retry}
        </button>
      </div>
    </>
  );
}
