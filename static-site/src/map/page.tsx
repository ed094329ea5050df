import { useEffect } from "preact/hooks";
import { learnNames } from "../codes/names.ts";
import { lazy } from "../shell/lazy.tsx";
import type { Page } from "../shell/page.ts";
import { Filters } from "./filters.tsx";
import { ComplaintList } from "./list.tsx";
import { keepListing } from "./listing.ts";
import { ReportLink } from "./report-link.tsx";
import { MapSearch } from "./search.tsx";
import { Sheet } from "./sheet.tsx";
import { Stage } from "./stage.tsx";
import { followAddress } from "./state.ts";
import { mapWords } from "./words.ts";

export const page: Page = {
  name: "map",
  title: {
    kk: "Қазақстанның экологиялық шағымдар картасы",
    ru: "Карта экологических жалоб Казахстана",
    en: "Map of environmental complaints in Kazakhstan",
  },
  description: {
    kk: "Айналаңыздағы ауаны, суды, жерді не ластайтынын, кім жауап беретінін көріңіз; екі минутта шағым беріңіз.",
    ru: "Что загрязняет воздух, воду и землю рядом с вами, кто за это отвечает и что сделано. Подайте жалобу за две минуты.",
    en: "What pollutes the air, water and land around you, who must answer, and what was done. File a complaint in two minutes.",
  },
  Body: MapPage,
  fills: true,
};

const Clusters = lazy(async () => (await import("./parts/clusters.tsx")).Clusters, "later");

/** The front page: a panel with search, filters and list, and the map beside it. */
function MapPage() {
  useEffect(() => {
    const leave = [followAddress(), keepListing()];
    void learnNames();
    return () => {
      for (const stop of leave) stop();
    };
  }, []);
  return (
    <>
      <h1 class="unseen">{mapWords().title}</h1>
      <Sheet>
        <ReportLink />
        <MapSearch />
        <Filters />
        <Clusters />
        <ComplaintList />
      </Sheet>
      <Stage />
    </>
  );
}
