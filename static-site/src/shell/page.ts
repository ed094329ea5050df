import type { FunctionComponent } from "preact";
import type { Words } from "../i18n/language.ts";
import type { PageName } from "./routes.ts";

/** One page of the site: what stands in its head, and its content between header and footer. */
export interface Page {
  readonly name: PageName;
  readonly title: Words;
  readonly description: Words;
  readonly Body: FunctionComponent;
  /** A page that fills the window, without footer below the fold: the map. */
  readonly fills?: boolean;
}
