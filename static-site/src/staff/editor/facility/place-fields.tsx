import { LazyCrosshair } from "../../../places/lazy-crosshair.tsx";
import { LineField } from "../../forms/field.tsx";
import type { Form } from "../../forms/use-form.ts";
import { typedNumber } from "../report/units.ts";
import type { FacilityDraft } from "./fields.ts";
import "../../../map/styles/ground.css";
import "../../../places/crosshair.css";
import { facilityDeskWords } from "./words.ts";

/** Five decimals are a metre. */
const shown = (degrees: number): string => String(Math.round(degrees * 1e5) / 1e5);

/** Where it is: by the map's cross or by numbers, each following the other. */
export function PlaceFields({ form }: { form: Form<FacilityDraft> }) {
  const w = facilityDeskWords();
  const lat = typedNumber(form.draft.value.lat);
  const lon = typedNumber(form.draft.value.lon);
  const known = lat !== null && lon !== null && Math.abs(lat) <= 85 && Math.abs(lon) <= 180;
  return (
    <fieldset class="field">
      <legend>{w.where}</legend>
      <LazyCrosshair
        spot={known ? { lat, lon } : null}
        choose={(spot) => form.change({ lat: shown(spot.lat), lon: shown(spot.lon) })}
      />
      <div class="pair">
        <LineField form={form} field="lat" label={w.fields.lat} />
        <LineField form={form} field="lon" label={w.fields.lon} />
      </div>
    </fieldset>
  );
}
