import { useComputed, useSignal } from "@preact/signals";
import { say } from "../../i18n/language.ts";
import { Icon } from "../../marks/icons.tsx";
import { Combobox, type OptionGroup } from "../../search/combobox.tsx";
import { findTowns, loadTowns } from "../../search/towns.ts";
import { Crosshair } from "../crosshair.tsx";
import { idOf } from "../errors.ts";
import { FieldError, Step, TextField } from "../field.tsx";
import { change, draft } from "../form.ts";
import { spotOf } from "../report.ts";
import { reportWords } from "../words.ts";

/** Six decimals are a decimetre: more only looks exact. */
export const typed = (value: number): string => String(Math.round(value * 1e5) / 1e5);

/** Step 1: a town, one's own position, the map's cross, or numbers; each at once, none waits for another. */
export function Where() {
  const w = reportWords();
  const said = useSignal("");
  const spot = useComputed(() => (draft.value ? spotOf(draft.value) : null));
  const locate = () => {
    said.value = w.locating;
    const failed = () => {
      said.value = w.noLocation;
    };
    if (!navigator.geolocation) return failed();
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        said.value = "";
        change({ lat: typed(coords.latitude), lon: typed(coords.longitude) });
      },
      failed,
      { enableHighAccuracy: true, timeout: 15_000 },
    );
  };
  return (
    <Step at={1} title={w.where}>
      <FieldError field="location" />
      <div id={idOf("location")} tabIndex={-1} class="where">
        <Combobox label={w.town} nothing={w.nothing} find={findPlaces} />
        <button type="button" class="button" onClick={locate}>
          <Icon name="locate" />
          {w.locate}
        </button>
      </div>
      <p role="status" class="small">
        {said.value}
      </p>
      <Crosshair spot={spot.value} />
      <p class="chosen" role="status">
        {spot.value && (
          <>
            <Icon name="pin" /> {w.chosen(`${typed(spot.value.lat)}, ${typed(spot.value.lon)}`)}
          </>
        )}
      </p>
      <details class="field">
        <summary>{w.coordinates}</summary>
        <div class="pair">
          <Degrees name="lat" label={w.lat} />
          <Degrees name="lon" label={w.lon} />
        </div>
      </details>
      <TextField name="place" label={w.place} hint={w.placeHint} longest={200} />
    </Step>
  );
}

function Degrees({ name, label }: { name: "lat" | "lon"; label: string }) {
  return (
    <label>
      <span class="label">{label}</span>
      <input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        value={draft.value?.[name] ?? ""}
        onInput={(event) => change({ [name]: event.currentTarget.value })}
      />
    </label>
  );
}

async function findPlaces(text: string): Promise<readonly OptionGroup[]> {
  const towns = findTowns(await loadTowns().catch(() => []), text);
  if (!towns.length) return [];
  const options = towns.map((town) => ({
    key: `${town.lat},${town.lon}`,
    label: say(town.name),
    mark: <Icon name="pin" />,
    choose: () => change({ lat: typed(town.lat), lon: typed(town.lon) }),
  }));
  return [{ label: reportWords().town, options }];
}
