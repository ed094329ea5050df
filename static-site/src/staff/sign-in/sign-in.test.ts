import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { sessionOf } from "../session.ts";
import { begin, finish, isReturn, Refused } from "./code-flow.ts";
import { type Issuer, issuerOf } from "./issuer.ts";
import { base64url, challengeOf, secret } from "./pkce.ts";

const stored = new Map<string, string>();
beforeEach(() => {
  stored.clear();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

const issuer: Issuer = {
  authorizationEndpoint: "https://login.example/oauth2/authorize",
  tokenEndpoint: "https://login.example/oauth2/token",
  clientId: "site",
  scope: "openid",
  token: "access_token",
};
const BACK = "https://ecomap.example/ru/staff/";

describe("PKCE", () => {
  test("the challenge is that of RFC 7636, appendix B", async () =>
    expect(await challengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")).toBe(
      "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
    ));

  test("a verifier has 43 characters that need no escape, and no two are the same", () => {
    const verifiers = Array.from({ length: 50 }, () => secret(32));
    for (const verifier of verifiers) expect(verifier).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(new Set(verifiers).size).toBe(50);
  });

  test.each([
    [[], ""],
    [[255], "_w"],
    [[251, 239], "--8"],
    [[0, 0, 0], "AAAA"],
  ])("bytes %j are %s", (bytes, text) => expect(base64url(Uint8Array.from(bytes))).toBe(text));
});

describe("the authorization code flow", () => {
  const answers = (body: unknown, status = 200) => {
    const asked: URLSearchParams[] = [];
    vi.stubGlobal("fetch", async (_: string, init: RequestInit) => {
      asked.push(new URLSearchParams(String(init.body)));
      return new Response(JSON.stringify(body), { status });
    });
    return asked;
  };

  test("asks with a challenge, and redeems the code with its verifier", async () => {
    const asked = answers({ access_token: "a.b.c", token_type: "Bearer" });
    const out = new URL(await begin(issuer, BACK)).searchParams;
    expect(Object.fromEntries(out)).toMatchObject({
      response_type: "code",
      client_id: "site",
      redirect_uri: BACK,
      code_challenge_method: "S256",
    });
    expect(await finish(issuer, `?code=xyz&state=${out.get("state")}`)).toBe("a.b.c");
    const sent = Object.fromEntries(asked[0] ?? []);
    expect(sent).toMatchObject({ grant_type: "authorization_code", code: "xyz", redirect_uri: BACK });
    expect(await challengeOf(sent.code_verifier ?? "")).toBe(out.get("code_challenge"));
  });

  test("a code with another state is not redeemed, and the attempt is over", async () => {
    const asked = answers({ access_token: "a.b.c" });
    const out = new URL(await begin(issuer, BACK)).searchParams;
    await expect(finish(issuer, "?code=xyz&state=forged")).rejects.toBeInstanceOf(Refused);
    await expect(finish(issuer, `?code=xyz&state=${out.get("state")}`)).rejects.toBeInstanceOf(Refused);
    expect(asked).toEqual([]);
  });

  test("a refusal of the issuer is told as one", async () => {
    answers({ error: "invalid_grant" }, 400);
    const out = new URL(await begin(issuer, BACK)).searchParams;
    await expect(finish(issuer, `?error=access_denied&state=${out.get("state")}`)).rejects.toThrow(
      "access_denied",
    );
    const again = new URL(await begin(issuer, BACK)).searchParams;
    await expect(finish(issuer, `?code=old&state=${again.get("state")}`)).rejects.toBeInstanceOf(Refused);
  });

  test.each([
    ["?code=a&state=b", true],
    ["?error=access_denied&state=b", true],
    ["?code=a", false],
    ["", false],
  ])("%s is a way back: %s", (search, is) => expect(isReturn(search)).toBe(is));
});

describe("the configured issuer", () => {
  test("by its endpoints", async () =>
    expect(
      await issuerOf({
        authorizationEndpoint: issuer.authorizationEndpoint,
        tokenEndpoint: issuer.tokenEndpoint,
        clientId: "site",
      }),
    ).toEqual(issuer));

  test("by its discovery document", async () => {
    vi.stubGlobal("fetch", async (address: string) => {
      expect(address).toBe("https://login.example/pool/.well-known/openid-configuration");
      return new Response(
        JSON.stringify({
          authorization_endpoint: issuer.authorizationEndpoint,
          token_endpoint: issuer.tokenEndpoint,
        }),
      );
    });
    expect(
      await issuerOf({ authority: "https://login.example/pool/", clientId: "site", token: "id_token" }),
    ).toEqual({ ...issuer, token: "id_token" });
  });

  test.each([[null], [{}], [{ clientId: "site" }], [{ authority: "https://login.example" }]])(
    "%j names none",
    async (configured) => expect(await issuerOf(configured)).toBeNull(),
  );
});

describe("a token", () => {
  const token = (claims: unknown) =>
    ["{}", JSON.stringify(claims), "signature"]
      .map((part) => base64url(new TextEncoder().encode(part)))
      .join(".");
  const NOW = Date.parse("2026-11-23T10:00:00+05:00");

  test("tells who is signed in, and until when", () =>
    expect(
      sessionOf(
        token({
          exp: NOW / 1000 + 60,
          "cognito:groups": ["authority"],
          "custom:authority": "AKIMAT",
          "custom:region": "KZ-75",
          name: "Әлия",
        }),
        NOW,
      ),
    ).toMatchObject({
      roles: ["authority"],
      authority: "AKIMAT",
      region: "KZ-75",
      expiresAt: NOW + 60_000,
    }));

  test.each([
    ["expired", token({ exp: NOW / 1000, "cognito:groups": ["moderator"] })],
    ["no JWT", "abc"],
    ["not JSON", "a.b.c"],
  ])("%s: nobody is signed in", (_, text) => expect(sessionOf(text, NOW)).toBeNull());
});
