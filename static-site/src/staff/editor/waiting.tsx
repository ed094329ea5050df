import type { ComponentChildren } from "preact";
import { explain } from "../../api/failure.ts";
import { shellWords } from "../../shell/words.ts";
import type { Asked } from "./loaded.ts";
import { editorWords } from "./words.ts";

interface ThereProps<T> {
  readonly asked: Asked<T>;
  /** Said when there is none. */
  readonly missing?: string;
  readonly children: (value: T) => ComponentChildren;
}

/** Shows what was asked for once it is there, and says what happens until then. */
export function There<T>({ asked, missing, children }: ThereProps<T>) {
  const answer = asked.answer.value;
  switch (answer.state) {
    case "asking":
      return <p role="status">{shellWords().loading}</p>;
    case "missing":
      return <p class="notice wrong">{missing ?? editorWords().missing}</p>;
    case "failed":
      return (
        <div class="notice wrong" role="alert">
          <p>{explain(answer.error)}</p>
          <button type="button" class="button" onClick={() => void asked.again()}>
            {shellWords().retry}
          </button>
        </div>
      );
    case "there":
      return <>{children(answer.value)}</>;
  }
}
