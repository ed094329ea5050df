import { listComplaints } from "../../api/complaints.ts";
import { listFacilities } from "../../api/facilities.ts";
import { categoryName } from "../../codes/names.ts";
import { say } from "../../i18n/language.ts";
import { GroupMark, Icon } from "../../marks/icons.tsx";
import { markWords } from "../../marks/words.ts";
import type { OptionGroup } from "../../search/combobox.tsx";
import { findTowns, loadTowns } from "../../search/towns.ts";
import { path } from "../../shell/routes.ts";
import { look, narrow } from "../state.ts";
import { mapWords } from "../words.ts";

const TOWN_ZOOM = 11;

/** Towns without the network, facilities and complaints with it. */
export async function find(typed: string, signal: AbortSignal): Promise<readonly OptionGroup[]> {
  const [towns, facilities, complaints] = await Promise.all([
    townOptions(typed),
    facilityOptions(typed, signal).catch(() => []),
    complaintOptions(typed, signal).catch(() => []),
  ]);
  const w = mapWords();
  const groups = [
    { label: w.towns, options: towns },
    { label: w.facilities, options: facilities },
    { label: w.complaints, options: complaints },
  ];
  return groups.filter((group) => group.options.length > 0);
}

async function townOptions(typed: string) {
  const towns = await loadTowns().catch(() => []);
  return findTowns(towns, typed, 5).map((town) => ({
    key: `town-${town.lat},${town.lon}`,
    label: say(town.name),
    mark: <Icon name="pin" />,
    choose: () => {
      look({ lat: town.lat, lon: town.lon, zoom: TOWN_ZOOM });
    },
  }));
}

async function facilityOptions(q: string, signal: AbortSignal) {
  const { features } = await listFacilities({ q, limit: 5 }, { signal });
  return features.map(({ id, properties: p }) => ({
    key: `facility-${id}`,
    label: say(p.names),
    hint: [p.settlement, p.demonstration ? mapWords().demonstration : null].filter(Boolean).join(", "),
    mark: <Icon name="factory" />,
    choose: () => location.assign(path("facilities", id)),
  }));
}

async function complaintOptions(q: string, signal: AbortSignal) {
  const { features } = await listComplaints({ q, limit: 5 }, { signal });
  const open = features.map(({ id, properties: p }) => ({
    key: `complaint-${id}`,
    label: categoryName(p.category, markWords().group[p.group]),
    hint: p.summary,
    mark: <GroupMark group={p.group} />,
    choose: () => location.assign(path("complaints", id)),
  }));
  if (!open.length) return [];
  const all = {
    key: "words",
    label: mapWords().onlyWords(q),
    mark: <Icon name="list" />,
    choose: () => narrow({ q }),
  };
  return [...open, all];
}
