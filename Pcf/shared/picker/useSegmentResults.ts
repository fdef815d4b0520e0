import * as React from "react";
import { useHost } from "../host";
import { SegmentResults } from "./segmentResults";

export interface ShownResults {
    /** What to show: the results of the last search that was answered. */
    readonly results?: SegmentResults;
    readonly searching: boolean;
}

const TypingPause = 150;

/** Searches while the list is open, and keeps the former results in view until the new ones are there. */
export function useSegmentResults(open: boolean, search: string, entityType?: string, takesMembers?: boolean): ShownResults {
    const { segments } = useHost();
    const [shown, setShown] = React.useState<{ results?: SegmentResults; answers: number }>({ answers: 0 });
    const [wanted, setWanted] = React.useState<SegmentResults>();
    const pause = search === "" ? 0 : TypingPause;

    React.useEffect(() => {
        if (!open) {
            setShown({ answers: 0 });
            setWanted(undefined);
            return undefined;
        }
        const results = new SegmentResults(segments, { search, entityType, takesMembers }, (answered) => setShown(({ answers }) => ({ results: answered, answers: answers + 1 })));
        setWanted(results);
        const timer = window.setTimeout(() => results.need(0, 0), pause);
        return () => {
            window.clearTimeout(timer);
            results.close();
        };
    }, [open, search, entityType, takesMembers, segments, pause]);

    return { results: shown.results, searching: open && shown.results !== wanted };
}
