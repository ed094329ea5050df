import { inject } from "vitest";

/** What the authority does about a complaint of its own. */
export interface Authority {
  takesUp(id: string): Promise<void>;
  plans(id: string, text: string, day: string): Promise<void>;
  answers(id: string, text: string): Promise<void>;
}

/** The authority over HTTP, as an information system of its own would do it. */
export async function authority(code: string, region: string): Promise<Authority> {
  const answer = await fetch(`${inject("ecomap")}/local/token`, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ role: "authority", authority: code, region }).toString(),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  const post = async (path: string, body?: unknown) => {
    const done = await fetch(`${inject("ecomap")}/api/v1/complaints/${path}`, {
      method: "POST",
      headers: { Authorization: `Bearer ${token}`, ...(body ? { "Content-Type": "application/json" } : {}) },
      body: body ? JSON.stringify(body) : undefined,
    });
    if (!done.ok) throw new Error(`${path}: ${done.status} ${await done.text()}`);
  };
  return {
    takesUp: (id) => post(`${id}/take-up`),
    plans: (id, text, day) => post(`${id}/measures`, { text, state: "planned", plannedFor: day }),
    answers: (id, text) => post(`${id}/answer`, { text, number: "07-12/341" }),
  };
}
