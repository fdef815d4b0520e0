import * as React from "react";
import type { Preview } from "../../shared/dataverse/segmentPreview";
import type { QueryDocument } from "../../shared/model/query/queryNode";
import { useDelayedAnswer } from "../../shared/ui/useDelayedAnswer";
import { useServices } from "../builderServices";

export interface Estimate {
    readonly state: "waiting" | "counting" | "counted" | "refused";
    /** The last count; while counting anew it is the former one. */
    readonly preview?: Preview;
    readonly refusal?: string;
    readonly refresh: () => void;
    readonly table: string;
}

/** Counts the query some time after the last change. */
export function useEstimate({ text, table }: QueryDocument, complete: boolean): Estimate {
    const { preview } = useServices();
    const ask = React.useMemo(() => (complete ? () => preview(table, text) : undefined), [preview, table, text, complete]);
    const { isBusy, answer, failure, askAgain } = useDelayedAnswer(ask);
    const state = isBusy ? "counting" : failure !== undefined ? "refused" : answer ? "counted" : "waiting";
    return { state, preview: answer, refusal: failure, refresh: askAgain, table };
}
