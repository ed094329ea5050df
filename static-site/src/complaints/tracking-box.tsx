import { useSignal } from "@preact/signals";
import { lazy } from "../shell/lazy.tsx";
import type { Loading } from "./loading.ts";
import type { FollowProps } from "./tracking/follow.tsx";
import { complaintWords } from "./words.ts";

/** The part for who filed the complaint; most visitors never need it. */
export const Following = lazy<FollowProps>(async () => (await import("./tracking/follow.tsx")).Follow);

/** The box that asks for the tracking code; its form comes when it is opened. */
export function TrackingBox({ loading, open = false }: { loading: Loading; open?: boolean }) {
  const w = complaintWords();
  const opened = useSignal(open);
  const shown = loading.shown.value;
  const asked = shown.phase === "there" && shown.complaint.properties.verdict?.open;
  return (
    <details
      class="card tracking no-print"
      open={open}
      onToggle={(event) => {
        opened.value ||= event.currentTarget.open;
      }}
    >
      <summary>{asked ? w.questionVerdict : w.question}</summary>
      {opened.value && <Following loading={loading} />}
    </details>
  );
}
