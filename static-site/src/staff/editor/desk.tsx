import { useEffect } from "preact/hooks";
import { lazy } from "../../shell/lazy.tsx";
import { hashOf, type Kept, type Place, usePlace } from "./address.ts";
import { Start } from "./start.tsx";
import "../../search/styles.css";
import "./styles.css";
import { editorWords } from "./words.ts";

interface Signed {
  readonly token: string;
}
interface AtFacility extends Signed {
  readonly id: string;
}
interface AtYear extends AtFacility {
  readonly year: number;
}

const Overview = lazy<AtFacility>(async () => (await import("./facility/overview.tsx")).Overview);
const EditFacility = lazy<AtFacility>(async () => (await import("./facility/edit.tsx")).EditFacility);
const NewFacility = lazy<Signed>(async () => (await import("./facility/edit.tsx")).NewFacility);
const ReportEditor = lazy<AtYear>(async () => (await import("./report/editor.tsx")).ReportEditor);
const RevisionList = lazy<AtYear>(async () => (await import("./report/revisions.tsx")).RevisionList);
const KeepForm = lazy<AtFacility & { kind: Kept; item: string | undefined }>(
  async () => (await import("./oversight/keep.tsx")).KeepForm,
);
const UploadScreen = lazy<Signed>(async () => (await import("./imports/upload.tsx")).UploadScreen);
const ImportScreen = lazy<AtFacility>(async () => (await import("./imports/import.tsx")).ImportScreen);

/** An editor's desk: what is open is what the address says. */
export function EditorDesk({ token }: { token: string }) {
  const place = usePlace().value;
  useEffect(() => {
    if (place.at !== "desk") scrollTo({ top: 0, behavior: "instant" });
  }, [place]);
  if (place.at === "desk") return <Start token={token} />;
  const up: Place =
    place.at === "facility" || !("id" in place) || place.at === "import"
      ? { at: "desk" }
      : { at: "facility", id: place.id };
  const w = editorWords();
  return (
    <div class="editor">
      <p>
        <a href={hashOf(up)}>← {up.at === "desk" ? w.toDesk : w.toFacility}</a>
      </p>
      <Open key={hashOf(place)} place={place} token={token} />
    </div>
  );
}

function Open({ place, token }: { place: Exclude<Place, { at: "desk" }>; token: string }) {
  switch (place.at) {
    case "new":
      return <NewFacility token={token} />;
    case "facility":
      return <Overview id={place.id} token={token} />;
    case "edit":
      return <EditFacility id={place.id} token={token} />;
    case "report":
      return <ReportEditor id={place.id} year={place.year} token={token} />;
    case "revisions":
      return <RevisionList id={place.id} year={place.year} token={token} />;
    case "keep":
      return <KeepForm id={place.id} kind={place.kind} item={place.item} token={token} />;
    case "upload":
      return <UploadScreen token={token} />;
    case "import":
      return <ImportScreen id={place.id} token={token} />;
  }
}
