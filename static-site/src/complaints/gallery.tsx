import { useSignal } from "@preact/signals";
import type { Evidence } from "../api/complaints.ts";
import { complaintWords } from "./words.ts";

type Picture = NonNullable<Evidence["picture"]>;

/** The pictures that everyone may see: one large, the others below; the arrow keys go through them. */
export function Gallery({ pictures, about }: { pictures: readonly Picture[]; about: string }) {
  const w = complaintWords();
  const at = useSignal(0);
  const last = pictures.length - 1;
  const picture = pictures[Math.min(at.value, last)];
  if (!picture) return null;
  const go = (to: number) => {
    at.value = (to + pictures.length) % pictures.length;
  };
  const keys = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!by || last === 0) return;
    event.preventDefault();
    go(at.value + by);
  };
  const told = `${w.photo(at.value + 1, pictures.length)}: ${about}`;
  return (
    <section class="gallery" aria-label={w.photos} onKeyDown={keys}>
      <div class="stage">
        <a class="large" href={picture.large} title={w.full}>
          <img
            class="picture"
            key={picture.large}
            src={picture.large}
            srcset={`${picture.small} 400w, ${picture.large} 1600w`}
            sizes="(max-width: 720px) 100vw, 720px"
            width={picture.width}
            height={picture.height}
            alt={told}
          />
        </a>
        {last > 0 && (
          <>
            <Arrow label={w.previous} path="M15 5l-7 7 7 7" side="left" go={() => go(at.value - 1)} />
            <Arrow label={w.next} path="M9 5l7 7-7 7" side="right" go={() => go(at.value + 1)} />
          </>
        )}
      </div>
      {last > 0 && (
        <ul class="thumbs">
          {pictures.map(({ small }, index) => (
            <li key={small}>
              <button
                type="button"
                aria-label={w.photo(index + 1, pictures.length)}
                aria-current={index === at.value ? "true" : undefined}
                onClick={() => go(index)}
              >
                <img class="small-picture" src={small} alt="" loading="lazy" width="96" height="72" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="unseen" role="status">
        {last > 0 && at.value > 0 ? told : ""}
      </p>
    </section>
  );
}

function Arrow({ label, path, side, go }: { label: string; path: string; side: string; go: () => void }) {
  return (
    <button type="button" class={`arrow ${side}`} aria-label={label} title={label} onClick={go}>
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
