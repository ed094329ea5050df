import { useSignal } from "@preact/signals";
import type { FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";

/**
 * A part of the form that comes once the page is there. Where it does not come, because there is no network, the
 * form does without it.
 */
export function useLater(load: () => Promise<FunctionComponent>): FunctionComponent | null {
  const part = useSignal<FunctionComponent | null>(null);
  useEffect(() => {
    load().then(
      (Part) => {
        part.value = Part;
      },
      () => undefined,
    );
  }, []);
  return part.value;
}
