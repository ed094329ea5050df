import { inventoryWords } from "./words.ts";

/** The licence of all open data of the project, as its answers say it. */
export const LICENCE = "CC BY 4.0, Ecomap";

const ADDRESS = "https://creativecommons.org/licenses/by/4.0/";

/** What may be done with the data, with a link to the licence's own words. */
export function Licence({ text }: { text?: string | null }) {
  return (
    <a class="small" rel="license" href={ADDRESS}>
      {inventoryWords().licence(text ?? LICENCE)}
    </a>
  );
}
