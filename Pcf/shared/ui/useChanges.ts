import * as React from "react";
import type { Changes } from "../changes";

/** Renders again with every change, without waiting for the platform's updateView. */
export function useChanges(source: Changes): void {
    const [, render] = React.useReducer((count: number) => count + 1, 0);
    React.useEffect(() => source.subscribe(render), [source]);
}
