import * as v from "valibot";
import { Report } from "./facility-report.ts";
import { type Call, call } from "./http.ts";
import { maybeText } from "./shapes.ts";

const Revision = v.object({ revision: v.number(), savedAt: v.string(), reason: maybeText });
const Revisions = v.object({ revisions: v.array(Revision) });

export type Revision = v.InferOutput<typeof Revision>;

const address = (facility: string, year: number) =>
  `/facilities/${encodeURIComponent(facility)}/reports/${year}/revisions`;

/** Revisions of a year's report, the newest first. */
export const listRevisions = async (
  facility: string,
  year: number,
  options: Pick<Call, "signal"> = {},
): Promise<Revision[]> => (await call(address(facility, year), Revisions, options)).revisions;

/** A year's report as it was published in one revision. */
export const getRevision = (
  facility: string,
  year: number,
  revision: number,
  options: Pick<Call, "signal"> = {},
): Promise<Report> => call(`${address(facility, year)}/${revision}`, Report, options);
