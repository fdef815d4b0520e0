import { useHost } from "../../shared/host";
import type { QueryReading } from "../../shared/model/query/readQuery";

/** What keeps a text from being a segment's query: place and reason. Undefined when nothing does. */
export function useReadingText(reading: QueryReading): string | undefined {
    const { text } = useHost();
    switch (reading.kind) {
        case "query":
            return undefined;
        case "malformed": {
            const { line, column, reason, found } = reading.error;
            return text("FetchXml_Place", line, column, text(`FetchXml_${reason}`, found));
        }
        case "unfit":
            return text("FetchXml_Line", reading.line, text(`FetchXml_${reading.expected}`, reading.found));
    }
}
