import * as React from "react";

export interface Loading<T> {
    value?: T;
    error?: Error;
    loading: boolean;
}

/** Result of an asynchronous read; a later read wins over an earlier one, the old value stays until then. */
export function useAsync<T>(read: () => Promise<T>, dependencies: React.DependencyList): Loading<T> {
    const [state, setState] = React.useState<Loading<T>>({ loading: true });
    React.useEffect(() => {
        let current = true;
        setState((before) => ({ value: before.value, loading: true }));
        read().then(
            (value) => current && setState({ value, loading: false }),
            (error: unknown) => current && setState({ error: error instanceof Error ? error : new Error(String(error)), loading: false }),
        );
        return () => {
            current = false;
        };
        // the caller names what the read depends on
    }, dependencies);
    return state;
}
