import { LANGUAGES, language, speak } from "../i18n/language.ts";
import { path } from "./routes.ts";
import { Sign } from "./sign.tsx";
import { shellWords } from "./words.ts";

/** "There is no such page", in all three languages, because an unknown address tells none. */
export function Missing() {
  const before = language();
  const parts = LANGUAGES.map((of) => {
    speak(of);
    const w = shellWords();
    return (
      <section key={of} lang={of}>
        <h2>{w.missingTitle}</h2>
        <p>{w.missing}</p>
        <p>
          <a class="button" href={path("map")}>
            {w.toMap}
          </a>
        </p>
      </section>
    );
  });
  speak(before);
  return (
    <main id="content" class="column door">
      <Sign />
      <h1>404</h1>
      {parts}
    </main>
  );
}
