import type { ListedComplaint } from "../api/complaints.ts";
import { explain } from "../api/failure.ts";
import { categoryName } from "../codes/names.ts";
import { formatDate } from "../i18n/dates.ts";
import { GroupMark } from "../marks/icons.tsx";
import { StatusMark } from "../marks/status.tsx";
import { markWords } from "../marks/words.ts";
import { path } from "../shell/routes.ts";
import { shellWords } from "../shell/words.ts";
import { drawn } from "./drawn.ts";
import { howMany } from "./how-many.ts";
import { listing, loadMore, reload } from "./listing.ts";
import { reportAddress } from "./report-link.tsx";
import { clearFilter, facilitiesShown, filterCount, look, seen, spot, tiles, view } from "./state.ts";
import { mapWords } from "./words.ts";

/** The complaints of the seen part of the map; works without the map. */
export function ComplaintList() {
  const w = mapWords();
  const { complaints, next, loading, error } = listing.value;
  const { n, known } = howMany(listing.value, drawn.value, spot.value ? null : tiles.value);
  const waiting = loading && complaints.length === 0;
  return (
    <div class="list" aria-busy={loading}>
      <p class="count" role="status">
        {waiting ? shellWords().loading : error ? "" : w.count(n, known, spot.value !== null)}
      </p>
      {spot.value !== null && (
        <button type="button" class="button plain" onClick={() => look(view.value)}>
          {w.leaveSpot}
        </button>
      )}
      {tiles.value === null && complaints.length > 0 && <p class="count">{w.listOnly}</p>}
      {error !== null && (
        <div class="notice wrong" role="alert">
          <p>{explain(error)}</p>
          <button type="button" class="button" onClick={() => void reload()}>
            {shellWords().retry}
          </button>
        </div>
      )}
      {!loading && !error && complaints.length === 0 && <Empty />}
      <ul class={loading ? "complaints waiting" : "complaints"}>
        {complaints.map((complaint) => (
          <Item key={complaint.id} complaint={complaint} />
        ))}
      </ul>
      {next !== null && !error && (
        <button type="button" class="button more" disabled={loading} onClick={() => void loadMore()}>
          {w.more}
        </button>
      )}
    </div>
  );
}

function Item({ complaint: { id, properties: p } }: { complaint: ListedComplaint }) {
  return (
    <li>
      <a href={path("complaints", id)}>
        <GroupMark group={p.group} />
        <span class="what">
          <strong>{categoryName(p.category, markWords().group[p.group])}</strong>
          <span class="summary">{p.summary}</span>
          <span class="facts">
            <StatusMark status={p.status} overdue={p.overdue} />
            <span>{formatDate(p.filedAt)}</span>
            {p.place && <span>{p.place}</span>}
          </span>
        </span>
        {p.photo && <img src={p.photo} alt="" width="64" height="64" loading="lazy" decoding="async" />}
      </a>
    </li>
  );
}

function Empty() {
  const w = mapWords();
  const filtered = filterCount.value > 0;
  const showAll = () => {
    clearFilter();
    look(null);
    facilitiesShown.value = true;
  };
  return (
    <div class="notice">
      <p>{filtered ? w.emptyFiltered : w.empty}</p>
      <p class="buttons">
        {filtered && (
          <button type="button" class="button" onClick={clearFilter}>
            {w.clear}
          </button>
        )}
        {!filtered && (
          <a class="button" href={reportAddress()}>
            {w.report}
          </a>
        )}
        {seen.value !== null && (
          <button type="button" class="button plain" onClick={showAll}>
            {w.wholeCountry}
          </button>
        )}
      </p>
    </div>
  );
}
