import * as React from "react";

/** One function for the whole life of the component that does what the latest one does, so that memoised rows stay. */
export function useLatest<T>(handler: (value: T) => void): (value: T) => void {
    const latest = React.useRef(handler);
    latest.current = handler;
    return React.useCallback((value) => latest.current(value), []);
}
