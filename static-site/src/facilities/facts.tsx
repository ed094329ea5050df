import type { ComponentChildren } from "preact";
import type { Activity } from "../api/codes.ts";
import type { Facility } from "../api/facilities.ts";
import { regionOf } from "../codes/names.ts";
import { say } from "../i18n/language.ts";
import { formatNumber } from "../i18n/numbers.ts";
import { Locator } from "../places/locator.tsx";
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
  const activity = activities.find(({ code }) => code === properties.activity);
  return (
    <section class="facility-facts">
      <h2>{w.about}</h2>
      <dl>
        <Fact name={w.product} value={properties.product} />
        <Fact name={w.operator} value={properties.operator} />
        <Fact name={w.bin} value={properties.bin} />
        <Fact name={w.activity} value={activity ? say(activity.names) : properties.activity}>
          <span class="small">{w.annexOne(properties.activity)}</span>
        </Fact>
        <Fact name={w.category} value={properties.category && w.categoryOf(properties.category)} />
        <Fact name={w.region} value={regionName} />
        <Fact name={w.settlement} value={properties.settlement} />
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

/** What is not known is left out. */
function Fact(props: { name: string; value: string | null; children?: ComponentChildren }) {
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
