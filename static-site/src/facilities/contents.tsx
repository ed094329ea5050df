import { facilityWords } from "./facility-words.ts";

/** Ways to the parts of a long page. */
export function Contents({ parts }: { parts: readonly { id: string; name: string }[] }) {
  return (
    <nav class="contents no-print" aria-label={facilityWords().contents}>
      <ul>
        {parts.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
