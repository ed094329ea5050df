import type { Page } from "../shell/page.ts";
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
  Body: () => <h1>{mapWords().title}</h1>,
  fills: true,
};
