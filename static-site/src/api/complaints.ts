import * as v from "valibot";
import { type Group, properties, type Status } from "./complaint-properties.ts";
import { type Call, call, type Query, queryOf } from "./http.ts";
import { featureOf, maybeNumber, pageOf } from "./shapes.ts";

// A module an endpoint, so that a page carries only what it asks for; this one names them all.
export { type Decision, decide, listQueue } from "./casework.ts";
export {
  type Clock,
  type Complaint,
  type Evidence,
  getComplaint,
  type Measure,
  type TimelineEntry,
} from "./complaint.ts";
export { GROUPS, Group, STATUSES, type Status } from "./complaint-properties.ts";
export { type ComplaintDraft, type FiledComplaint, fileComplaint } from "./filing.ts";

/** `distance`: metres from what `near` named. */
const ListedComplaint = featureOf(v.object({ ...properties, distance: maybeNumber }));
const Page = pageOf(ListedComplaint);

export type ListedComplaint = v.InferOutput<typeof ListedComplaint>;
export type ComplaintPage = v.InferOutput<typeof Page>;

/** What the list and the tiles can be narrowed by; the names are those of the query. */
export interface ComplaintFilter extends Query {
  readonly bbox?: string;
  /** "lat,lon"; with `radius` in metres. */
  readonly near?: string;
  readonly radius?: number;
  readonly region?: string;
  readonly category?: string;
  readonly group?: Group;
  readonly status?: Status;
  readonly authority?: string;
  readonly enterprise?: string;
  readonly from?: string;
  readonly to?: string;
  readonly year?: number;
  readonly overdue?: boolean;
  readonly q?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

export const listComplaints = (
  filter: ComplaintFilter,
  options: Pick<Call, "signal"> = {},
): Promise<ComplaintPage> => call("/complaints", Page, { query: filter, ...options });

/** Where the same is for other programs, as many as a page takes. */
export const complaintsAddress = (filter: ComplaintFilter): string =>
  `/api/v1/complaints${queryOf({ limit: 500, ...filter })}`;
