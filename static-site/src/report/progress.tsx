import { Icon } from "../marks/icons.tsx";
import { draft, report } from "./form.ts";
import { faults } from "./report.ts";
import { reportWords } from "./words.ts";

/** The line of steps on top: which are filled in, and a way to each. */
export function Progress() {
  const w = reportWords();
  const filled = filledSteps();
  return (
    <nav class="progress-line" aria-label={w.progress}>
      <ol>
        {w.steps.map((name, index) => (
          <li key={name} class={filled[index] ? "filled" : undefined}>
            <a href={`#step-${index + 1}`} title={name}>
              <span class="dot">{filled[index] ? <Icon name="check" /> : index + 1}</span>
              <span class="step-name">{name}</span>
              {filled[index] && <span class="unseen">({w.done})</span>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function filledSteps(): readonly boolean[] {
  const now = draft.value;
  if (!now) return [];
  const found = faults(now, "9999-12-31");
  const ready = Object.keys(found).length === 0;
  const you = [now.name, now.email, now.phone].some((text) => text.trim());
  const photos = (report.value?.photos.length ?? 0) > 0;
  return [!found.location, !found.category, now.category !== null, !found.description, photos, you, ready];
}
