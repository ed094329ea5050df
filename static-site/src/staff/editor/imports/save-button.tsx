import { useSignal } from "@preact/signals";
import { explain } from "../../../api/failure.ts";
import { TransferIcon } from "../../../marks/transfer.tsx";
import { refusedToken } from "../../queue.ts";
import { save } from "./saving.ts";

interface SaveButtonProps {
  readonly address: string;
  /** Of the file on the disk. */
  readonly name: string;
  readonly token: string;
  readonly text: string;
}

/** Downloads a file that only who is signed in may have. */
export function SaveButton({ address, name, token, text }: SaveButtonProps) {
  const busy = useSignal(false);
  const failed = useSignal("");
  const go = async () => {
    if (busy.value) return;
    busy.value = true;
    failed.value = "";
    try {
      await save(address, name, token);
    } catch (error) {
      if (!refusedToken(error)) failed.value = explain(error);
    }
    busy.value = false;
  };
  return (
    <>
      <button type="button" class="button" aria-disabled={busy.value} onClick={() => void go()}>
        <TransferIcon name="download" /> {text}
      </button>
      {failed.value && (
        <span class="error" role="alert">
          {failed.value}
        </span>
      )}
    </>
  );
}
