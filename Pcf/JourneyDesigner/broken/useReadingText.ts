import { useHost } from "../../shared/host";
import type { JourneyReading } from "../../shared/model/journey/journeyDocument";

/** What keeps a definition from being read: code, place and reason. */
export function useReadingText(reading: JourneyReading): string {
    const { text } = useHost();
    switch (reading.kind) {
        case "malformed": {
            const { path, line, column, reason, found } = reading.error;
            return text("Broken_Place", path, line, column, text(`Broken_${reason}`, found));
        }
        case "invalid":
            return text("Broken_Path", reading.path, text(`Broken_${reading.expected}`));
        case "journey":
            return text("Broken_Readable");
    }
}
