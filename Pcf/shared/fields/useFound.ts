import * as React from "react";
import { useHost } from "../host";

export interface Found<T> {
    readonly items: readonly T[];
    /** That the search goes on, or why it failed. */
    readonly note?: string;
    readonly search: (typed: string) => void;
}

const TypingPause = 250;

/** What the server finds, some time after the last key; an answer to a former search is not looked at. */
export function useFound<T>(find: (typed: string) => Promise<readonly T[]>): Found<T> {
    const { text } = useHost();
    const [typed, search] = React.useState("");
    const [found, setFound] = React.useState<Omit<Found<T>, "search">>({ items: [] });

    React.useEffect(() => {
        let current = true;
        setFound((before) => ({ items: before.items, note: text("Picker_Loading") }));
        const ask = () =>
            void find(typed).then(
                (items) => current && setFound({ items }),
                (failure: Error) => current && setFound({ items: [], note: failure.message }),
            );
        const timer = window.setTimeout(ask, typed === "" ? 0 : TypingPause);
        return () => {
            current = false;
            window.clearTimeout(timer);
        };
    }, [text, find, typed]);

    return { ...found, search };
}
