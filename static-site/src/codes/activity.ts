import type { Activity } from "../api/codes.ts";
import { say } from "../i18n/language.ts";

/**
 * An activity of Annex I by its code, or the code while it is not known. A part of a heading says little alone
 * ("Cement clinker in rotary kilns"), so that the heading stands before it, which ends with a colon for that.
 */
export function activityOf(activities: readonly Activity[], code: string): string {
  const nameOf = (of: string) => {
    const known = activities.find((each) => each.code === of);
    return known && say(known.names);
  };
  const name = nameOf(code);
  if (!name) return code;
  const heading = nameOf(code.replace(/\([ivx]+\)$/, ""));
  return heading?.endsWith(":") && heading !== name
    ? `${heading} ${name.charAt(0).toLowerCase()}${name.slice(1)}`
    : name.replace(/:$/, "");
}
