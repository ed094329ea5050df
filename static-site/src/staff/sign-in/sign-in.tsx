import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { config } from "../../shell/config.ts";
import { path } from "../../shell/routes.ts";
import { shellWords } from "../../shell/words.ts";
import { ended, signIn } from "../session.ts";
import { staffWords } from "../words.ts";
import { begin, finish, isReturn } from "./code-flow.ts";
import { type Issuer, issuerOf } from "./issuer.ts";
import { LocalSignIn } from "./local.tsx";

/** The sign-in that this host offers: its issuer's, the trial's, or none. */
export function SignIn() {
  const w = staffWords();
  const host = config.value;
  if (!host) return <p role="status">{shellWords().loading}</p>;
  return (
    <>
      <h1>{w.title}</h1>
      {ended.value && (
        <p class="notice" role="status">
          {w.ended}
        </p>
      )}
      {host.issuer && <IssuerSignIn configured={host.issuer} />}
      {host.localToken && <LocalSignIn />}
      {!host.issuer && !host.localToken && <p class="notice">{w.none}</p>}
    </>
  );
}

/** Goes to the issuer, and takes in who comes back from there. */
function IssuerSignIn({ configured }: { configured: unknown }) {
  const w = staffWords();
  const issuer = useSignal<Issuer | null>(null);
  const failed = useSignal(false);
  const busy = useSignal(true);

  useEffect(() => {
    const search = location.search;
    // A code works once: neither a reload nor a shared address may carry it.
    if (isReturn(search)) history.replaceState(null, "", location.pathname);
    const prepare = async () => {
      issuer.value = await issuerOf(configured);
      if (!issuer.value) throw new Error("The issuer is not fully configured");
      if (isReturn(search) && !signIn(await finish(issuer.value, search))) failed.value = true;
    };
    prepare()
      .catch(() => {
        failed.value = true;
      })
      .finally(() => {
        busy.value = false;
      });
  }, [configured]);

  const go = async () => {
    if (!issuer.value || busy.value) return;
    busy.value = true;
    const back = new URL(path("staff"), location.origin).href;
    location.assign(await begin(issuer.value, back));
  };
  return (
    <>
      {failed.value && (
        <p class="notice wrong" role="alert">
          {w.refused}
        </p>
      )}
      {busy.value ? (
        <p role="status">{shellWords().loading}</p>
      ) : (
        issuer.value && (
          <p>
            <button type="button" class="button primary" onClick={go}>
              {w.withIssuer}
            </button>
          </p>
        )
      )}
    </>
  );
}
