import type { ComponentChildren } from "preact";
import type { Activity } from "../api/codes.ts";
import type { Facility } from "../api/facilities.ts";
import { activityOf } from "../codes/activity.ts";
import { regionOf } from "../codes/names.ts";
import { formatDate } from "../i18n/dates.ts";
import { say } from "../i18n/language.ts";
import { formatNumber } from "../i18n/numbers.ts";
import { Locator } from "../places/locator.tsx";
import { settlementName } from "../search/settlement.ts";
import { path } from "../shell/routes.ts";
import { facilityWords } from "./facility-words.ts";

interface FactsProps {
  readonly facility: Facility;
  readonly activities: readonly Activity[];
}

/** Who, what and where. */
export function Facts({ facility, activities }: FactsProps) {
  const w = facilityWords();
  const { properties, geometry } = facility;
  const [lon, lat] = geometry.coordinates;
  const region = regionOf(properties.region);
  const regionName = region ? say(region.names) : properties.region;
  const nameOf = (code: string) => activityOf(activities, code);
  const since = properties.operators.find(({ until }) => !until)?.from;
  return (
    <section class="facility-facts" id="about">
      <h2>{w.about}</h2>
      <dl>
        <Fact name={w.product} value={properties.product} />
        <Fact name={w.operator} value={properties.operator}>
          {since && <span class="small">{w.since(formatDate(since))}</span>}
        </Fact>
        <Fact name={w.bin} value={properties.bin} />
        <Past facility={facility} />
        <Fact name={w.activity} value={nameOf(properties.activity)}>
          <span class="small">{w.annexOne(properties.activity)}</span>
          {properties.activities.map((code) => (
            <span key={code} class="small">
              {w.also(nameOf(code), code)}
            </span>
          ))}
        </Fact>
        <Fact name={w.category} value={properties.category && w.categoryOf(properties.category)} />
        <Fact name={w.region} value={<a href={path("regions", properties.region)}>{regionName}</a>} />
        <Fact name={w.settlement} value={settlementName(properties.settlement)} />
        <Fact name={w.location} value={`${formatNumber(lat, 4)}° N, ${formatNumber(lon, 4)}° E`}>
          <span class="small">
            {properties.uncertaintyM ? w.within(distance(properties.uncertaintyM)) : w.exact}
          </span>
        </Fact>
        <Fact name={w.locationSource} value={properties.locationSource} />
      </dl>
      <div class="facility-place">
        <Locator
          at={{ lat, lon }}
          label={`${w.location}: ${regionName}`}
          town={region && { ...region.centre, name: say(region.centre.names) }}
        />
        <p>
          <a href={`${path("map")}?lat=${lat}&lon=${lon}&z=11`}>{w.onMap}</a>
        </p>
      </div>
    </section>
  );
}

/** What it was called and who ran it before, with the day of the change. */
function Past({ facility: { properties } }: { facility: Facility }) {
  const w = facilityWords();
  const { formerNames, operators } = properties;
  const before = operators.filter(({ until }) => until);
  return (
    <>
      {before.length > 0 && (
        <div>
          <dt>{w.formerOperators}</dt>
          <dd>
            {before.map(({ name, bin, until }) => (
              <span key={until} class="past">
                {name} {bin && <span class="small">{`${w.bin} ${bin}`}</span>}
                <span class="small">{w.until(formatDate(until ?? ""))}</span>
              </span>
            ))}
          </dd>
        </div>
      )}
      {formerNames.length > 0 && (
        <div>
          <dt>{w.formerNames}</dt>
          <dd>
            {formerNames.map(({ names, until }) => (
              <span key={until} class="past">
                {say(names)} <span class="small">{w.until(formatDate(until))}</span>
              </span>
            ))}
          </dd>
        </div>
      )}
    </>
  );
}

/** What is not known is left out. */
function Fact(props: { name: string; value: ComponentChildren; children?: ComponentChildren }) {
  if (!props.value) return null;
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>
        {props.value} {props.children}
      </dd>
    </div>
  );
}

const distance = (metres: number): string => {
  const w = facilityWords();
  return metres < 1000
    ? `${formatNumber(metres)}\u00a0${w.metres}`
    : `${formatNumber(metres / 1000, 1)}\u00a0${w.km}`;
};
