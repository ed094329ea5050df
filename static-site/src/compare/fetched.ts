import { type Facility, getFacility } from "../api/facilities.ts";
import { Problem } from "../api/problem.ts";

/** The facilities that there are, in the order asked for, and the ids of those that there are not. */
export interface Fetched {
  readonly facilities: readonly Facility[];
  readonly missing: readonly string[];
}

/** Asks for all at once. An id that nobody has is told apart from a failure, which fails the whole. */
export async function fetchAll(
  ids: readonly string[],
  signal: AbortSignal,
  ask: typeof getFacility = getFacility,
): Promise<Fetched> {
  const answers = await Promise.all(
    ids.map((id) =>
      ask(id, { signal }).catch((error: unknown) => {
        if (error instanceof Problem && [400, 404].includes(error.status)) return id;
        throw error;
      }),
    ),
  );
  return {
    facilities: answers.filter((answer): answer is Facility => typeof answer !== "string"),
    missing: answers.filter((answer): answer is string => typeof answer === "string"),
  };
}
