import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Complaint, Evidence } from "../../api/complaints.ts";
import type { Loading } from "../loading.ts";
import { AddPhotos } from "./add-photos.tsx";
import { trackingWords } from "./words.ts";

/** Statuses in which the moderator has not decided yet. */
const UNDECIDED = "received";

/** Statuses in which a photo would be seen by nobody. */
const CLOSED = ["rejected", "joined", "withdrawn"];

interface YourPhotosProps {
  readonly complaint: Complaint;
  readonly loading: Loading;
  readonly children?: ComponentChildren;
}

/** For who has the code: how each photo fares, and why. */
export function YourPhotos({ complaint, loading, children }: YourPhotosProps) {
  const w = trackingWords();
  const { status } = complaint.properties;
  const evidence = complaint.properties.evidence.filter(({ purpose }) => purpose === "complaint");
  const said = useSignal("");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The form that was sent is gone, and the focus with it.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  const forget = async () => {
    await loading.forget();
    document.getElementById("content")?.focus();
  };
  const refresh = async () => {
    said.value = "";
    await loading.refresh();
    said.value = w.refreshed;
  };
  return (
    <section class="card yours no-print" aria-labelledby="yours">
      <p class="with-code">
        <span>
          <strong>{w.active}</strong> {w.kept}
        </span>
        <button type="button" class="button plain" onClick={forget}>
          {w.forget}
        </button>
      </p>
      <h2 id="yours" ref={heading} tabIndex={-1}>
        {w.yourPhotos}: {evidence.length}
      </h2>
      {evidence.length > 0 && (
        <ul class="states">
          {evidence.map((each) => (
            <li key={each.id}>
              {each.picture ? (
                <img src={each.picture.small} alt="" width="72" height="54" />
              ) : (
                <span class="no-picture" aria-hidden="true" />
              )}
              <span>{stateOf(each, status === UNDECIDED)}</span>
            </li>
          ))}
        </ul>
      )}
      {evidence.some((each) => each.status === "requested") && (
        <p>
          <button type="button" class="button" onClick={refresh}>
            {w.refresh}
          </button>{" "}
          <span role="status">{said.value}</span>
        </p>
      )}
      {!CLOSED.includes(status) && <AddPhotos complaint={complaint} loading={loading} />}
      {children}
    </section>
  );
}

/** A photo's state in words; why it was not accepted, and what to do. */
function stateOf({ status, shown, judged, reason }: Evidence, undecided: boolean): string {
  const w = trackingWords();
  if (status === "requested") return w.waiting;
  if (status === "accepted") return shown ? w.shown : undecided || !judged ? w.accepted : w.notShown;
  const reasons: Readonly<Record<string, string>> = w.reasons;
  return `${w.rejected}: ${reasons[reason ?? ""] ?? w.reasons.unknown}. ${w.again}`;
}
