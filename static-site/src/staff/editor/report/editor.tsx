import { pollutants } from "../../../api/codes.ts";
import { getNewest } from "../../../api/editing.ts";
import { wasteOperations } from "../../../api/facility-waste.ts";
import { useAsked } from "../loaded.ts";
import { There } from "../waiting.tsx";
import { draftOf, type Ready } from "./ready.ts";
import { Sheet } from "./sheet.tsx";
import "./styles.css";

interface ReportEditorProps {
  readonly id: string;
  readonly year: number;
  readonly token: string;
}

/** The report of a facility's year, as a draft that is kept on the server until it is published. */
export function ReportEditor({ id, year, token }: ReportEditorProps) {
  const asked = useAsked<Ready>(async (signal) => {
    const [facility, draft, all, operations] = await Promise.all([
      getNewest(id, token, { signal }),
      draftOf(id, year, token, signal),
      pollutants(),
      wasteOperations(),
    ]);
    return { facility, draft, codes: { pollutants: all, operations } };
  });
  return (
    <There asked={asked}>
      {(ready) => (
        <Sheet
          key={ready.facility.properties.version}
          ready={ready}
          year={year}
          token={token}
          again={asked.again}
        />
      )}
    </There>
  );
}
