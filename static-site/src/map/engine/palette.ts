import { GROUPS, type Group } from "../../api/complaints.ts";

/** Colours of the map, taken from the page's tokens so that light and dark are told in one place. */
export interface Palette {
  readonly ink: string;
  readonly paper: string;
  readonly raised: string;
  readonly danger: string;
  readonly beyond: string;
  readonly land: string;
  readonly water: string;
  readonly border: string;
  readonly road: string;
  readonly label: string;
  readonly groups: Readonly<Record<Group, string>>;
}

export function palette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: token("ink"),
    paper: token("paper"),
    raised: token("raised"),
    danger: token("danger"),
    beyond: token("map-beyond"),
    land: token("map-land"),
    water: token("map-water"),
    border: token("map-border"),
    road: token("map-road"),
    label: token("map-label"),
    groups: Object.fromEntries(GROUPS.map((group) => [group, token(group)])) as Record<Group, string>,
  };
}

/** A canvas waits for no font: the labels' font is loaded before, with the letters of all three languages. */
export const loadFont = () =>
  Promise.allSettled(
    [400, 600].map((weight) => document.fonts.load(`${weight} 13px "Noto Sans"`, "Aқалалжоқәү")),
  );
