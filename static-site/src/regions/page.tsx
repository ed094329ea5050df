import { useEffect, useState } from "preact/hooks";
import { lazy } from "../shell/lazy.tsx";
import type { Page } from "../shell/page.ts";
import { idFromPath } from "../shell/routes.ts";
import { shellWords } from "../shell/words.ts";

export const page: Page = {
  name: "regions",
  title: { kk: "Қазақстан және оның өңірлері", ru: "Казахстан и регионы", en: "Kazakhstan and its regions" },
  description: {
    kk: "Өңірдегі және бүкіл елдегі кәсіпорындар не шығаратыны, жылдар бойынша: шығарындылар, энергия, су, қалдықтар, шағымдар.",
    ru: "Что выбрасывают предприятия региона и всей страны по годам: выбросы, энергия, вода, отходы, жалобы.",
    en: "What facilities of a region and of the whole country release by year: releases, energy, water, waste, complaints.",
  },
  Body: Regions,
};

const Country = lazy(async () => (await import("./country.tsx")).Country, "later");
const Region = lazy<{ code: string }>(async () => (await import("./region.tsx")).Region, "later");

/** The address says which region; without one, the country. It is known only in a browser. */
function Regions() {
  const [code, setCode] = useState<string | null>();
  useEffect(() => setCode(idFromPath()), []);
  if (code === undefined) return <p aria-busy="true">{shellWords().loading}</p>;
  return code ? <Region code={code} /> : <Country />;
}
