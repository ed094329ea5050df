import { useEffect, useState } from "preact/hooks";
import type { Page } from "../shell/page.ts";
import { shellWords } from "../shell/words.ts";
import { Comparison } from "./comparison.tsx";

export const page: Page = {
  name: "compare",
  title: { kk: "Кәсіпорындарды салыстыру", ru: "Сравнение предприятий", en: "Comparing facilities" },
  description: {
    kk: "Екіден беске дейін кәсіпорын қатар: шығарындылар, энергия, су, қалдықтар, тексерулер мен бұзушылықтар.",
    ru: "От двух до пяти предприятий рядом: выбросы, энергия, вода, отходы, проверки и нарушения.",
    en: "Two to five facilities side by side: releases, energy, water, waste, inspections and violations.",
  },
  Body: Compare,
};

/** Which facilities, the address says; it is known only in a browser. */
function Compare() {
  const [here, arrive] = useState(false);
  useEffect(() => arrive(true), []);
  return here ? <Comparison /> : <p aria-busy="true">{shellWords().loading}</p>;
}
