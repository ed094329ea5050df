import { catalogue } from "../i18n/catalogue.ts";

/** Words under a map with a cross. */
export const crosshairWords = catalogue({
  ru: {
    moveMap: "Подвиньте карту так, чтобы место оказалось под крестом.",
    closer: "Приблизьте карту, чтобы указать место точнее.",
    mapWaits: "Карта загружается. Ждать её не нужно.",
    noMap: "Карта не загрузилась. Найдите город или впишите координаты.",
  },
  kk: {
    moveMap: "Керек жер крестің астына келетіндей етіп картаны жылжытыңыз.",
    closer: "Орынды дәлірек көрсету үшін картаны жақындатыңыз.",
    mapWaits: "Карта жүктелуде. Оны күтудің қажеті жоқ.",
    noMap: "Карта жүктелмеді. Қаланы табыңыз немесе координаттарын жазыңыз.",
  },
  en: {
    moveMap: "Move the map until the place is under the cross.",
    closer: "Zoom in to point at the place more exactly.",
    mapWaits: "The map is loading. You need not wait for it.",
    noMap: "The map did not load. Find a town, or type the coordinates.",
  },
});
