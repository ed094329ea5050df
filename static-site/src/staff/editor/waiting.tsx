import type { ComponentChildren } from "preact";
import { Failure } from "../../loading/failure.tsx";
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
      return <Failure error={answer.error} again={() => void asked.again()} />;
    case "there":
      return <>{children(answer.value)}</>;
  }
}
