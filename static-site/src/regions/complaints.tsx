import { GROUPS } from "../api/complaints.ts";
import { getSummary, type Summary } from "../api/summary.ts";
import { saveCsv } from "../charts/csv.ts";
import { formatNumber } from "../i18n/numbers.ts";
import { Downloads } from "../inventory/downloads.tsx";
import { Failure } from "../loading/failure.tsx";
import { useLoaded } from "../loading/loading.ts";
import { GroupMark } from "../marks/icons.tsx";
import { markWords } from "../marks/words.ts";
import { path } from "../shell/routes.ts";
import { shellWords } from "../shell/words.ts";
import { complaintsCsv } from "./complaints-csv.ts";
import { regionWords } from "./words.ts";

/** What people complain about here, and what came of it. */
export function ComplaintsHere({ region }: { region: string }) {
  const w = regionWords();
  const [loaded, again] = useLoaded((signal) => getSummary({ region }, { signal }), region);
  return (
    <section>
      <h2>{w.complaints}</h2>
      {loaded.state === "asking" && <p aria-busy="true">{shellWords().loading}</p>}
      {loaded.state === "failed" && <Failure error={loaded.error} again={again} />}
      {loaded.state === "there" && <Tally summary={loaded.value} />}
      {loaded.state === "there" && (
        <Downloads
          csv={() => saveCsv(`ecomap-complaints-${region}.csv`, complaintsCsv(region, loaded.value))}
          json={`/api/v1/summary?region=${region}`}
          name={`ecomap-complaints-${region}`}
        />
      )}
      <p class="buttons">
        <a class="button" href={`${path("map")}?region=${region}`}>
          {w.onMap}
        </a>
        <a class="button" href={`${path("accountability")}?region=${region}`}>
          {w.authorities}
        </a>
      </p>
    </section>
  );
}

function Tally({ summary: { total, overdue, byStatus, byGroup } }: { summary: Summary }) {
  const w = regionWords();
  if (!total) return <p>{w.noComplaints}</p>;
  const most = Math.max(1, ...GROUPS.map((group) => byGroup[group] ?? 0));
  return (
    <>
      <p class="sentence">{w.complaintsSentence(total, byStatus.resolved ?? 0, overdue)}</p>
      <table class="groups">
        <caption class="unseen">{w.complaintsByGroup}</caption>
        <tbody>
          {GROUPS.map((group) => (
            <tr key={group}>
              <th scope="row">
                <GroupMark group={group} /> {markWords().group[group]}
              </th>
              <td>{formatNumber(byGroup[group] ?? 0)}</td>
              <td aria-hidden="true">
                <span class="group-bar" style={{ width: `${(100 * (byGroup[group] ?? 0)) / most}%` }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
