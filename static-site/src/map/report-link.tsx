import { Icon } from "../marks/icons.tsx";
import { path } from "../shell/routes.ts";
import { round } from "./mercator.ts";
import { view } from "./state.ts";
import { mapWords } from "./words.ts";

/** From this zoom on the middle of the map is a place that somebody means, not a part of the country. */
const PLACE_ZOOM = 11;

/** The form, with the middle of the map as the place where that says something. */
export function reportAddress(): string {
  const at = view.value;
  const place = at && at.zoom >= PLACE_ZOOM ? `?lat=${round(at.lat, 5)}&lon=${round(at.lon, 5)}` : "";
  return path("report") + place;
}

export function ReportLink() {
  return (
    <a class="button primary report" href={reportAddress()}>
      <Icon name="plus" />
      {mapWords().report}
    </a>
  );
}
