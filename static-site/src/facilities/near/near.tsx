import type { Pollutant } from "../../api/codes.ts";
import { complaintsAddress } from "../../api/complaints.ts";
import type { Facility } from "../../api/facility.ts";
import { saveCsv } from "../../charts/csv.ts";
import { pollutantName } from "../../charts/names.ts";
import { againstThreshold } from "../../charts/sentence.ts";
import { lastKnown, type ReleaseSeries, thresholdIn } from "../../charts/series.ts";
import { formatAmount, unitFor } from "../../charts/units.ts";
import { categoryName } from "../../codes/names.ts";
import { Downloads } from "../../inventory/downloads.tsx";
import { GroupMark } from "../../marks/icons.tsx";
import { type Side, sides } from "./alleged.ts";
import { nearby, type Surroundings } from "./around.ts";
import { Cards } from "./cards.tsx";
import { nearCsv } from "./near-csv.ts";
import { nearWords } from "./words.ts";
import "./styles.css";

interface NearProps {
  readonly facility: Facility;
  readonly around: Surroundings;
  readonly series: readonly ReleaseSeries[];
  readonly pollutants: readonly Pollutant[];
}

/** What residents near allege beside what the facility reports, medium by medium, and the complaints themselves. */
export function Near({ facility, around, series, pollutants }: NearProps) {
  const w = nearWords();
  const { complaints } = around;
  if (!complaints.length) return <p>{w.none}</p>;
  return (
    <>
      <p class="narrow notice">{w.caution}</p>
      <ul class="alleged">
        {sides(complaints, series).map((side) => (
          <li key={side.subject} class="card">
            <Beside side={side} pollutants={pollutants} />
          </li>
        ))}
      </ul>
      <h3>{w.newest}</h3>
      <Cards complaints={complaints} />
      <Downloads
        csv={() => saveCsv(`complaints-${facility.id}.csv`, nearCsv(complaints))}
        json={complaintsAddress(nearby(facility))}
        name={`complaints-${facility.id}`}
      />
    </>
  );
}

const MOST = 3;

function Beside({ side, pollutants }: { side: Side; pollutants: readonly Pollutant[] }) {
  const w = nearWords();
  const { subject, categories, releases } = side;
  return (
    <>
      <h3>
        <GroupMark group={subject} /> {w.subject[subject]}
      </h3>
      <div class="alleged-sides">
        <div>
          <h4>{w.allege}</h4>
          <p>{side.complaints ? w.count(side.complaints) : w.noComplaints}</p>
          <ul>
            {categories.slice(0, MOST).map(({ code, count }) => (
              <li key={code}>
                {categoryName(code, code)}: {count}
              </li>
            ))}
          </ul>
          {categories.length > MOST && <p class="small">{w.more(categories.length - MOST)}</p>}
        </div>
        <div>
          <h4>{w.reports}</h4>
          {releases.length === 0 && <p>{w.noReleases}</p>}
          <ul>
            {releases.slice(0, MOST).map((each) => (
              <li key={each.pollutant}>
                {pollutantName(each.pollutant, pollutants)}: {lastFigure(each)}
              </li>
            ))}
          </ul>
          {releases.length > MOST && <p class="small">{w.more(releases.length - MOST)}</p>}
        </div>
      </div>
    </>
  );
}

/** "950 t in 2025, 1.9 times the threshold". */
function lastFigure(series: ReleaseSeries): string {
  const point = lastKnown(series.points);
  if (!point || point.amount === null) return "";
  const told = nearWords().in(point.year, formatAmount(point.amount, unitFor("mass", point.amount)));
  const threshold = thresholdIn(series, point);
  return threshold && point.amount > 0
    ? `${told}, ${againstThreshold(point.amount / threshold, point.above)}`
    : told;
}
