import type { Signal } from "@preact/signals";
import type { Evidence } from "../../api/complaints.ts";
import { moderatorWords } from "./words.ts";

/** Photos that nobody has decided on yet. Only what the moderator has before the eyes is ever shown. */
export const undecided = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.filter((each) => each.status === "accepted" && !each.judged && each.picture);

/** The photos large enough to judge, each with a switch that keeps it from being shown. */
export function Photos(props: { evidence: readonly Evidence[]; withheld: Signal<ReadonlySet<string>> }) {
  const w = moderatorWords();
  const { evidence, withheld } = props;
  const accepted = undecided(evidence);
  const inspecting = evidence.filter((each) => each.status === "requested").length;
  const toggle = (id: string) => {
    const next = new Set(withheld.value);
    if (!next.delete(id)) next.add(id);
    withheld.value = next;
  };
  return (
    <div class={accepted.length > 0 ? "photos" : "no-photos"}>
      {accepted.length === 0 && inspecting === 0 && <p class="soft">{w.noPhotos}</p>}
      {accepted.map(({ id, picture, purpose }, index) => {
        if (!picture) return null;
        const off = withheld.value.has(id);
        const told = w.photo(index + 1, accepted.length);
        return (
          <figure key={id} class={off ? "photo off" : "photo"}>
            <a href={picture.large} target="_blank" rel="noopener" title={w.full}>
              <img
                src={picture.large}
                width={picture.width}
                height={picture.height}
                loading="lazy"
                alt={told}
              />
            </a>
            <figcaption>
              <p class="soft">{w.purpose[purpose]}</p>
              <label class="choice">
                <input type="checkbox" checked={off} onChange={() => toggle(id)} />
                <span>
                  {w.withhold} <span class="unseen">({told})</span>
                </span>
              </label>
            </figcaption>
          </figure>
        );
      })}
      {inspecting > 0 && <p class="notice">{w.inspecting(inspecting)}</p>}
    </div>
  );
}
