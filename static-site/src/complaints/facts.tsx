import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Complaint } from "../api/complaints.ts";
import { getFacility } from "../api/facilities.ts";
import { authorityName, regionOf } from "../codes/names.ts";
import { formatDate } from "../i18n/dates.ts";
import { say } from "../i18n/language.ts";
import { Icon } from "../marks/icons.tsx";
import { LazyLocator } from "../places/lazy-locator.tsx";
import { mapAt } from "../places/on-map.ts";
import { path } from "../shell/routes.ts";
import { complaintWords } from "./words.ts";

/** Who must answer, where it is, when it was. */
export function Facts({ complaint: { id, geometry, properties: told } }: { complaint: Complaint }) {
  const w = complaintWords();
  const region = regionOf(told.region);
  const name = region ? say(region.names) : "";
  const [lon, lat] = geometry.coordinates;
  const town = region && { ...region.centre, name: say(region.centre.names) };
  return (
    <>
      <section aria-labelledby="place">
        <h2 id="place">{w.place}</h2>
        <LazyLocator at={{ lat, lon }} label={w.where(name)} town={town} />
        <p class="where">
          {[told.place, name].filter(Boolean).join(", ")}
          <span class="coordinates">
            {Number(lat.toFixed(5))}, {Number(lon.toFixed(5))}
          </span>
        </p>
        <p class="no-print">
          <a class="button" href={mapAt(geometry.coordinates)}>
            <Icon name="pin" />
            {w.onMap}
          </a>
        </p>
      </section>
      <dl class="facts">
        <dt>{w.authority}</dt>
        <dd>{authorityName(told.authority, told.authority)}</dd>
        {told.conduct && <dd class="who">{w.conduct[told.conduct]}</dd>}
        {told.facility && (
          <>
            <dt>{w.facility}</dt>
            <dd>
              <FacilityLink id={told.facility} />
            </dd>
          </>
        )}
        {told.occurredOn && (
          <>
            <dt>{w.happened}</dt>
            <dd>{formatDate(told.occurredOn)}</dd>
          </>
        )}
        <dt>{w.filed}</dt>
        <dd>{formatDate(told.filedAt)}</dd>
        <dt>{w.number}</dt>
        <dd class="code">{id}</dd>
      </dl>
    </>
  );
}

/** By its name once that is known; the link works before. */
function FacilityLink({ id }: { id: string }) {
  const name = useSignal("");
  useEffect(() => {
    const leaving = new AbortController();
    getFacility(id, { signal: leaving.signal })
      .then(({ properties }) => {
        name.value = say(properties.names);
      })
      .catch(() => {
        // The link stays without a name.
      });
    return () => leaving.abort();
  }, [id]);
  return <a href={path("facilities", id)}>{name.value || complaintWords().showFacility}</a>;
}
