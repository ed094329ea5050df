import * as v from "valibot";

/** One field's error. The pointer is an RFC 6901 JSON pointer into the body, `?name`, or a header's name. */
export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

const Body = v.object({
  type: v.optional(v.string(), "about:blank"),
  title: v.string(),
  status: v.number(),
  detail: v.optional(v.string()),
  correlationId: v.optional(v.string()),
  errors: v.optional(v.array(v.object({ pointer: v.string(), code: v.string(), detail: v.string() })), []),
});

/** The server answered, and said no (RFC 9457). Its words are in the language of the page. */
export class Problem extends Error {
  override readonly name = "Problem";

  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string | undefined,
    readonly correlationId: string | undefined,
    readonly errors: readonly FieldError[],
  ) {
    super(detail ?? title);
  }

  /** Whether the same request may succeed later without a change. */
  get passing(): boolean {
    return this.status >= 500 || this.status === 429 || this.status === 408;
  }

  /** What is wrong with the field at this pointer or below it. */
  at(pointer: string): string | undefined {
    return this.errors.find((e) => e.pointer === pointer || e.pointer.startsWith(`${pointer}/`))?.detail;
  }
}

/** The server was not reached: no network, a timeout, a refused connection. What was sent may have arrived. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}

/** Makes a problem of any answer that is not a success, whether it is problem+json or not. */
export async function problemOf(answer: Response): Promise<Problem> {
  const read = v.safeParse(Body, await answer.json().catch(() => null));
  // Whoever stands between answers in words of its own, which are no reader's language.
  if (!read.success) return new Problem(answer.status, "", undefined, undefined, []);
  const { title, detail, correlationId, errors } = read.output;
  return new Problem(answer.status, title, detail, correlationId, errors);
}
