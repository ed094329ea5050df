import { type Signal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { isNumber } from "../by-number.tsx";

const named = (): string | null => {
  const id = location.hash.slice(1);
  return isNumber(id) ? id : null;
};

/** The complaint that the address names behind its #, so that back, reload and a bookmark work. */
export function useOpenCase(): Signal<string | null> {
  const open = useSignal<string | null>(named());
  useEffect(() => {
    const look = () => {
      // Other marks, as that of the skip link, leave open what is open.
      if (named() || !location.hash || location.hash === "#desk") open.value = named();
    };
    addEventListener("hashchange", look);
    return () => removeEventListener("hashchange", look);
  }, [open]);
  return open;
}
