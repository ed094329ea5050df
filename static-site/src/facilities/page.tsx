import { useEffect, useState } from "preact/hooks";
import { lazy } from "../shell/lazy.tsx";
import type { Page } from "../shell/page.ts";
import { idFromPath } from "../shell/routes.ts";
import { shellWords } from "../shell/words.ts";
import { FacilityPage } from "./facility.tsx";

export const page: Page = {
  name: "facilities",
  title: { kk: "Кәсіпорындар", ru: "Предприятия", en: "Facilities" },
  description: {
    kk: "Кәсіпорын ауаға, суға және жерге не шығаратыны, жылдар бойынша: сандар, шекті мәндер, дереккөздер.",
    ru: "Что предприятие выбрасывает в воздух, воду и землю по годам: цифры, пороги, источники.",
    en: "What a facility releases to air, water and land by year: figures, thresholds, sources.",
  },
  Body: Facilities,
};

/** Whoever opens one facility needs none of the search. */
const Finder = lazy(async () => (await import("./finding/finder.tsx")).Finder, "later");

/** The address says which facility; without one, the list of all. It is known only in a browser. */
function Facilities() {
  const [id, setId] = useState<string | null>();
  useEffect(() => setId(idFromPath()), []);
  if (id === undefined) return <p aria-busy="true">{shellWords().loading}</p>;
  return id ? <FacilityPage id={id} /> : <Finder />;
}
