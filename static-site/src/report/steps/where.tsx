import { useComputed, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { say } from "../../i18n/language.ts";
import { Icon } from "../../marks/icons.tsx";
import { LazyCrosshair } from "../../places/lazy-crosshair.tsx";
import { Combobox, type OptionGroup } from "../../search/combobox.tsx";
import { findTowns, loadTowns, nearestTown } from "../../search/towns.ts";
import { idOf } from "../errors.ts";
import { FieldError, Step, TextField } from "../field.tsx";
import { change, draft } from "../form.ts";
import { shownDegrees, spotOf } from "../report.ts";
import { reportWords } from "../words.ts";

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
        change({ lat: shownDegrees(coords.latitude), lon: shownDegrees(coords.longitude) });
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
      <LazyCrosshair
        spot={spot.value}
        choose={({ lat, lon }) => change({ lat: shownDegrees(lat), lon: shownDegrees(lon) })}
      />
      <p class="chosen" role="status">
        {spot.value && (
          <>
            <Icon name="pin" /> {w.chosen(`${shownDegrees(spot.value.lat)}, ${shownDegrees(spot.value.lon)}`)}
            <Nearby spot={spot.value} />
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

/** Numbers say little: the nearest town does. */
function Nearby({ spot }: { spot: { lat: number; lon: number } }) {
  const town = useSignal<string | null>(null);
  useEffect(() => {
    let gone = false;
    void loadTowns()
      .then((towns) => {
        const near = nearestTown(towns, spot);
        if (!gone) town.value = near ? say(near.name) : null;
      })
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [spot.lat, spot.lon]);
  return town.value ? <span>({reportWords().near(town.value)})</span> : null;
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
    choose: () => change({ lat: shownDegrees(town.lat), lon: shownDegrees(town.lon) }),
  }));
  return [{ label: reportWords().town, options }];
}
