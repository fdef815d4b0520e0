import type { Problem } from "../../shared/model/journey/checkJourney";

export type PaneName = "Entry" | "Exit";

/** The pane in which a problem can be solved; segments inside of steps have none. */
export function paneOf({ reference }: Problem): PaneName | undefined {
    switch (reference?.role) {
        case "Condition":
            return undefined;
        case "Suppression":
            return "Exit";
        default:
            return "Entry";
    }
}
