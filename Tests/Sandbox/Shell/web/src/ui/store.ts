import * as React from "react";

/** A value that components and scripts share. */
export class Store<T> {
    private readonly listeners = new Set<() => void>();

    public constructor(private current: T) {}

    public get = (): T => this.current;

    public set = (value: T): void => {
        if (Object.is(value, this.current)) return;
        this.current = value;
        this.listeners.forEach((listener) => listener());
    };

    public subscribe = (listener: () => void): (() => void) => {
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
    };
}

/** The value of a store; the component renders again when it changes. */
export function useStore<T>(store: Store<T>): T {
    const [value, setValue] = React.useState(store.get());
    React.useEffect(() => {
        setValue(() => store.get());
        return store.subscribe(() => setValue(() => store.get()));
    }, [store]);
    return value;
}
