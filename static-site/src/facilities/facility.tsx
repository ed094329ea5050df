import { useEffect } from "preact/hooks";
import { activities, pollutants } from "../api/codes.ts";
import { type Facility, getFacility } from "../api/facilities.ts";
import { explain } from "../api/failure.ts";
import { Problem } from "../api/problem.ts";
import { learnNames } from "../codes/names.ts";
import { say } from "../i18n/language.ts";
import { Icon } from "../marks/icons.tsx";
import { path } from "../shell/routes.ts";
import { shellWords } from "../shell/words.ts";
import { ComplaintsAbout, complaintsAbout, tallyOf } from "./complaints.tsx";
import { Facts } from "./facts.tsx";
import { type Loaded, useLoaded } from "./loading.ts";
import { Numbers } from "./numbers.tsx";
import { usePrintWhole } from "./print.ts";
import { releaseSeries } from "./series.ts";
import { Sources } from "./sources.tsx";
import { facilityWords } from "./words.ts";

/**
 * The facility, the code lists that name what it reports, and the charts' own part of the program, all at
 * once; only the facility and the charts must be there.
 */
async function ask(id: string, signal: AbortSignal) {
  const none = () => [];
  const [facility, charts, ofActivities, ofPollutants] = await Promise.all([
    getFacility(id, { signal }),
    import("./charts/years.tsx"),
    activities().catch(none),
    pollutants().catch(none),
    learnNames(),
  ]);
  return { facility, charts, activities: ofActivities, pollutants: ofPollutants };
}

type Known = Awaited<ReturnType<typeof ask>>;
type About = Awaited<ReturnType<typeof complaintsAbout>>;

/** One facility: who, what, where, and its years. */
export function FacilityPage({ id }: { id: string }) {
  const [loaded, again] = useLoaded((signal) => ask(id, signal));
  const [about, countAgain] = useLoaded((signal) => complaintsAbout(id, signal));
  const w = facilityWords();
  useEffect(() => {
    if (loaded.state !== "there") return;
    document.title = `${say(loaded.value.facility.properties.names)} – ${shellWords().name}`;
  }, [loaded]);
  usePrintWhole();
  if (loaded.state === "there") return <Whole known={loaded.value} about={about} countAgain={countAgain} />;
  if (loaded.state === "asking") return <p aria-busy="true">{shellWords().loading}</p>;
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

/** What went wrong, and a way to try again. */
export function Failure({ error, again, title }: { error: unknown; again: () => void; title?: string }) {
  return (
    <>
      {title && <h1>{title}</h1>}
      <div class="notice wrong" role="alert">
        <p>{explain(error)}</p>
        <button type="button" class="button" onClick={again}>
          {shellWords().retry}
        </button>
      </div>
    </>
  );
}

function Whole(props: { known: Known; about: Loaded<About>; countAgain: () => void }) {
  const { facility, charts, ...codes } = props.known;
  const { properties } = facility;
  const { reports } = properties;
  const series = releaseSeries(reports);
  const { about } = props;
  const tally =
    about.state === "there" ? tallyOf(about.value.complaints, about.value.whole, new Date()) : null;
  const w = facilityWords();
  return (
    <article class="wide facility">
      <header>
        <p class="kind">
          <Icon name="factory" /> <a href={path("facilities")}>{w.kind}</a>
          {properties.demonstration && <span class="chip demonstration-chip">{w.demonstration}</span>}
        </p>
        <h1>{say(properties.names)}</h1>
        <Lead facility={facility} />
      </header>
      <Numbers series={series} reported={reports.map((report) => report.year)} tally={tally} />
      {!reports.length && (
        <div class="notice">
          <p>
            <strong>{w.noReports}</strong>
          </p>
          <p>{w.noReportsHint}</p>
        </div>
      )}
      {reports.length > 0 && (
        <charts.Actions facility={facility} series={series} pollutants={codes.pollutants} />
      )}
      <Facts facility={facility} activities={codes.activities} />
      <charts.ReleaseCharts series={series} pollutants={codes.pollutants} />
      <charts.ResourceCharts reports={reports} />
      {reports.length > 0 && <Sources reports={reports} />}
      <section>
        <h2>{w.complaints}</h2>
        {about.state === "asking" && <p aria-busy="true">{shellWords().loading}</p>}
        {about.state === "failed" && <Failure error={about.error} again={props.countAgain} />}
        {about.state === "there" && <ComplaintsAbout complaints={about.value.complaints} />}
        <p class="buttons">
          <a class="button primary" href={reportAbout(facility)}>
            <Icon name="plus" /> {w.file}
          </a>
        </p>
      </section>
    </article>
  );
}

/** What it makes and where, under its name. */
function Lead({ facility }: { facility: Facility }) {
  const { product, settlement, operator } = facility.properties;
  const parts = [product, settlement, operator].filter(Boolean);
  return parts.length ? <p class="lead">{parts.join(" · ")}</p> : null;
}

/** The form with the facility and its place filled in. */
function reportAbout({ id, geometry }: Facility): string {
  const [lon, lat] = geometry.coordinates;
  return `${path("report")}?${new URLSearchParams({ facility: id, lat: `${lat}`, lon: `${lon}` })}`;
}
