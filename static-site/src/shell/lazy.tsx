import { useSignal } from "@preact/signals";
import type { FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";
import { shellWords } from "./words.ts";

/**
 * A part of a page that comes when it is first shown, so that the page itself stays light. Says so while it
 * loads, and offers to try again when it did not come.
 *
 * @param load brings the part; called again after a failure
 * @param box class of what keeps its place until then
 */
export function lazy<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
  box = "",
): FunctionComponent<Props> {
  return function Lazy(props: Props) {
    const part = useSignal<FunctionComponent<Props> | "failed" | null>(null);
    const bring = () => {
      part.value = null;
      load().then(
        (Part) => {
          part.value = Part;
        },
        () => {
          part.value = "failed";
        },
      );
    };
    useEffect(bring, []);
    const Part = part.value;
    if (Part === null) {
      return (
        <p role="status" class={box}>
          {shellWords().loading}
        </p>
      );
    }
    if (Part === "failed") {
      return (
        <p role="alert" class={box}>
          {shellWords().offline}{" "}
          <button type="button" class="button" onClick={bring}>
            {shellWords().retry}
          </button>
        </p>
      );
    }
    return <Part {...props} />;
  };
}
