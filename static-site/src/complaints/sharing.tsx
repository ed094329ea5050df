import { useSignal } from "@preact/signals";
import { isAbort } from "../api/failure.ts";
import { Icon } from "../marks/icons.tsx";
import { path } from "../shell/routes.ts";
import { complaintWords } from "./words.ts";

/** Share and print. The address that is shared never holds the tracking code. */
export function Sharing({ title, id }: { title: string; id: string }) {
  const w = complaintWords();
  const said = useSignal("");
  const address = new URL(path("complaints", id), location.href).href;
  const share = async () => {
    try {
      if (navigator.share) {
        await navigator.share({ title, url: address });
        return;
      }
      await navigator.clipboard.writeText(address);
      said.value = w.copied;
    } catch (error) {
      if (!isAbort(error)) said.value = `${w.copyThis} ${address}`;
    }
  };
  return (
    <div class="sharing">
      <div class="buttons">
        <button type="button" class="button" onClick={share}>
          <Icon name="share" />
          {w.share}
        </button>
        <button type="button" class="button" onClick={() => window.print()}>
          <Icon name="print" />
          {w.print}
        </button>
      </div>
      <p role="status" class="hint">
        {said.value}
      </p>
      <p class="print-only">{address}</p>
    </div>
  );
}
