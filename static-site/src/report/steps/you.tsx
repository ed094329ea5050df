import { Step, TextField } from "../field.tsx";
import { reportWords } from "../words.ts";

/** Step 6: contacts, all optional, and who sees them. */
export function You() {
  const w = reportWords();
  return (
    <Step at={6} title={w.you}>
      <p class="notice">{w.youHint}</p>
      <TextField name="name" label={w.name} autocomplete="name" longest={100} />
      <TextField name="email" label={w.email} type="email" autocomplete="email" longest={254} />
      <TextField name="phone" label={w.phone} type="tel" autocomplete="tel" longest={30} />
    </Step>
  );
}
