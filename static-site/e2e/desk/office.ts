import { inject } from "vitest";

/** A complaint that is public, and who must answer it. */
export interface Published {
  readonly id: string;
  readonly authority: string;
  readonly region: string;
}

async function json<T>(address: string, init: RequestInit): Promise<T> {
  const answer = await fetch(`${inject("ecomap")}${address}`, init);
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** A development token of a role. */
export const token = async (fields: Record<string, string>): Promise<string> =>
  (
    await json<{ access_token: string }>("/local/token", {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams(fields).toString(),
    })
  ).access_token;

const post = <T>(path: string, body: unknown, bearer?: string): Promise<T> =>
  json<T>(`/api/v1/complaints${path}`, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      ...(bearer ? { Authorization: `Bearer ${bearer}` } : {}),
    },
    body: JSON.stringify(body),
  });

/** Files a complaint over HTTP without publishing it. */
export const filed = (description: string, at: { lat: number; lon: number }): Promise<{ id: string }> =>
  post("", { category: "waste_dump", description, location: at, language: "ru" });

/** Files a complaint and publishes it, over HTTP. */
export async function published(description: string, at: { lat: number; lon: number }): Promise<Published> {
  const { id } = await filed(description, at);
  const { properties } = await post<{ properties: { authority: string; region: string } }>(
    `/${id}/decision`,
    { decision: "publish", show: [], withhold: [] },
    await token({ role: "moderator" }),
  );
  return { id, authority: properties.authority, region: properties.region };
}

/** What a colleague of the same authority does meanwhile, over HTTP. */
export async function colleaguePlans({ id, ...of }: Published, text: string): Promise<void> {
  const bearer = await token({ role: "authority", ...of });
  await post(`/${id}/measures`, { text, state: "planned", plannedFor: "2030-01-15" }, bearer);
}
