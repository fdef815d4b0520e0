import * as React from "react";
import type { Preview } from "../../shared/dataverse/segmentPreview";
import type { QueryDocument } from "../../shared/model/query/queryNode";
import { useServices } from "../builderServices";

export interface Estimate {
    readonly state: "waiting" | "counting" | "counted" | "refused";
    /** The last count; while counting anew it is the former one. */
    readonly preview?: Preview;
    readonly refusal?: string;
    readonly refresh: () => void;
    readonly table: string;
}

type Result = Pick<Estimate, "state" | "preview" | "refusal">;

const TypingPause = 700;

/** Counts the query some time after the last change; an answer to a former query is not looked at. */
export function useEstimate({ text, table }: QueryDocument, complete: boolean): Estimate {
    const { preview } = useServices();
    const [result, setResult] = React.useState<Result>({ state: "waiting" });
    const [asked, ask] = React.useState(0);
    const pause = React.useRef(0);

    React.useEffect(() => {
        if (!complete) {
            setResult({ state: "waiting" });
            return undefined;
        }
        let current = true;
        setResult((before) => ({ state: "counting", preview: before.preview }));
        const timer = window.setTimeout(() => {
            preview(table, text).then(
                (counted) => current && setResult({ state: "counted", preview: counted }),
                (failure: Error) => current && setResult({ state: "refused", refusal: failure.message }),
            );
        }, pause.current);
        pause.current = TypingPause;
        return () => {
            current = false;
            window.clearTimeout(timer);
        };
    }, [preview, text, table, complete, asked]);

    const refresh = React.useCallback(() => {
        pause.current = 0;
        ask((count) => count + 1);
    }, []);
    return { ...result, refresh, table };
}
