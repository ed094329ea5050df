import { useSignal } from "@preact/signals";
import type { Complaint } from "../../api/complaints.ts";
import { lazy } from "../../shell/lazy.tsx";
import { codeOf } from "../tracking-code.ts";
import { boxWords } from "./box-words.ts";
import type { CheckProps } from "./check.tsx";

const Check = lazy<CheckProps>(async () => (await import("./check.tsx")).Check);

/** The box below the timeline; what checks the story comes when it is opened. */
export function ChainBox({ complaint }: { complaint: Complaint }) {
  const opened = useSignal(false);
  return (
    <details
      class="card chain no-print"
      onToggle={(event) => {
        opened.value ||= event.currentTarget.open;
      }}
    >
      <summary>{boxWords().title}</summary>
      {opened.value && <Check complaint={complaint} code={codeOf(complaint.id)} />}
    </details>
  );
}
