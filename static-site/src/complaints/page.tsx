import type { ComponentProps } from "preact";
import { useEffect } from "preact/hooks";
import { learnNames } from "../codes/names.ts";
import { lazy } from "../shell/lazy.tsx";
import type { Page } from "../shell/page.ts";
import { idFromPath } from "../shell/routes.ts";
import type { Absent as AbsentPart } from "./absent.tsx";
import { ComplaintView } from "./complaint.tsx";
import { useComplaint } from "./loading.ts";
import { prefetchParts } from "./parts.tsx";
import { TrackingBox } from "./tracking-box.tsx";
import { Failed, Skeleton } from "./waiting.tsx";

const Absent = lazy<ComponentProps<typeof AbsentPart>>(async () => (await import("./absent.tsx")).Absent);

export const page: Page = {
  name: "complaints",
  title: { kk: "Шағым", ru: "Жалоба", en: "Complaint" },
  description: {
    kk: "Экологиялық шағым: не болды, кім жауап береді, мерзімі қашан, не жасалды.",
    ru: "Экологическая жалоба: что случилось, кто отвечает, до какого дня и что уже сделано.",
    en: "An environmental complaint: what happened, who must answer, by when, and what was done.",
  },
  Body,
};

/** Without a browser there is no address to read, so the file holds the skeleton. */
function Body() {
  if (typeof location === "undefined") return <Skeleton />;
  const id = idFromPath();
  return id ? <OneComplaint id={id} /> : <Absent id={null} />;
}

function OneComplaint({ id }: { id: string }) {
  const loading = useComplaint(id);
  useEffect(() => {
    void learnNames();
    prefetchParts();
  }, []);
  const shown = loading.shown.value;
  switch (shown.phase) {
    case "loading":
      return <Skeleton />;
    case "failed":
      return <Failed error={shown.error} retry={loading.retry} />;
    case "missing":
      return (
        <Absent id={id}>
          <TrackingBox loading={loading} open />
        </Absent>
      );
    case "there":
      return <ComplaintView complaint={shown.complaint} loading={loading} code={shown.code} asked={id} />;
  }
}
