import type { Pollutant } from "../../api/codes.ts";
import { countsOf, type Difference, differences } from "./difference.ts";
import type { About, Figures } from "./lines.ts";
import { changeBetween, nameOf, tellingOf } from "./telling.ts";
import { revisionWords } from "./words.ts";
import "../stacked.css";
import "./styles.css";

interface DifferencesProps {
  readonly before: Figures;
  readonly after: Figures;
  /** How the two are called: "Revision 1", "Draft". */
  readonly beforeName: string;
  readonly afterName: string;
  readonly pollutants: readonly Pollutant[];
}

/** What differs between two states of a year's report: one sentence, then a table by subject. */
export function Differences({ before, after, beforeName, afterName, pollutants }: DifferencesProps) {
  const w = revisionWords();
  const all = differences(before, after);
  if (!all.length) return <p>{w.same}</p>;
  const { changed, added, removed } = countsOf(all);
  const said = w.counts(changed, added, removed).filter(Boolean).join(", ");
  const subjects = [...new Set(all.map(({ about }) => about.subject))];
  return (
    <div class="differences">
      <p>{`${said.charAt(0).toUpperCase()}${said.slice(1)}.`}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="scrolls" tabIndex={0} aria-label={`${beforeName} – ${afterName}`}>
        <table class="stacked">
          <thead>
            <tr>
              <th scope="col">{w.what}</th>
              <th scope="col">{beforeName}</th>
              <th scope="col">{afterName}</th>
              <th scope="col">{w.change}</th>
            </tr>
          </thead>
          {subjects.map((subject) => (
            <Subject
              key={subject}
              subject={subject}
              lines={all.filter(({ about }) => about.subject === subject)}
              names={[beforeName, afterName]}
              pollutants={pollutants}
            />
          ))}
        </table>
      </section>
    </div>
  );
}

interface SubjectProps {
  readonly subject: About["subject"];
  readonly lines: readonly Difference[];
  readonly names: readonly [before: string, after: string];
  readonly pollutants: readonly Pollutant[];
}

function Subject({ subject, lines, names, pollutants }: SubjectProps) {
  const w = revisionWords();
  const alone = subject === "production" || subject === "source";
  return (
    <tbody>
      {!alone && (
        <tr>
          <th scope="rowgroup" colSpan={4} class="difference-subject">
            {w.subjects[subject]}
          </th>
        </tr>
      )}
      {lines.map((line) => (
        <tr key={Object.values(line.about).join("/")}>
          <th scope="row">{nameOf(line.about, pollutants)}</th>
          <td data-label={names[0]}>
            {line.before ? <del>{tellingOf(line.before)}</del> : <span class="small">{w.nothing}</span>}
          </td>
          <td data-label={names[1]}>
            {line.after ? <ins>{tellingOf(line.after)}</ins> : <span class="small">{w.nothing}</span>}
          </td>
          <td>{changeBetween(line)}</td>
        </tr>
      ))}
    </tbody>
  );
}
