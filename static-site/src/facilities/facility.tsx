import type { FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";
import { activities, pollutants } from "../api/codes.ts";
import { getFacility } from "../api/facilities.ts";
import { Problem } from "../api/problem.ts";
import { learnNames } from "../codes/names.ts";
import { say } from "../i18n/language.ts";
import { Failure } from "../loading/failure.tsx";
import { useLoaded } from "../loading/loading.ts";
import { path } from "../shell/routes.ts";
import { shellWords } from "../shell/words.ts";
import type { ViewProps } from "./view.tsx";
import { absentWords } from "./words.ts";

/**
 * The facility, the code lists that name what it reports, and the part of the program that shows it, all
 * at once; only the facility and that part must be there.
 */
async function ask(id: string, signal: AbortSignal) {
  const none = () => [];
  const [facility, View, ofActivities, ofPollutants] = await Promise.all([
    getFacility(id, { signal }),
    part(),
    activities().catch(none),
    pollutants().catch(none),
    learnNames(),
  ]);
  return { View, facility, activities: ofActivities, pollutants: ofPollutants };
}

/** `?sheet` asks for one sheet of paper instead of the whole page. */
const part = (): Promise<FunctionComponent<ViewProps>> =>
  new URLSearchParams(location.search).has("sheet")
    ? import("./sheet/sheet.tsx").then(({ Sheet }) => Sheet)
    : import("./view.tsx").then(({ View }) => View);

/** One facility by its id, or why it cannot be shown. */
export function FacilityPage({ id }: { id: string }) {
  const [loaded, again] = useLoaded((signal) => ask(id, signal));
  useEffect(() => {
    if (loaded.state !== "there") return;
    document.title = `${say(loaded.value.facility.properties.names)} – ${shellWords().name}`;
  }, [loaded]);
  const w = absentWords();
  if (loaded.state === "asking") return <p aria-busy="true">{shellWords().loading}</p>;
  if (loaded.state === "there") {
    const { View, ...known } = loaded.value;
    return <View {...known} />;
  }
  if (loaded.error instanceof Problem && [400, 404].includes(loaded.error.status)) {
    return (
      <>
        <h1>{w.notFound}</h1>
        <p>{w.notFoundHint}</p>
        <p>
          <a href={path("facilities")}>{w.all}</a>
        </p>
      </>
    );
  }
  return <Failure error={loaded.error} again={again} title={w.kind} />;
}
