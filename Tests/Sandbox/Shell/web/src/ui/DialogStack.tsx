import * as React from "react";
import { Store, useStore } from "./store";

export type Close<T> = (result?: T) => void;

interface Entry {
    id: number;
    element: React.ReactElement;
}

/** Dialogs that components and scripts open; each gives a promise of its result (undefined: dismissed). */
export class DialogStack {
    public readonly entries = new Store<readonly Entry[]>([]);
    private lastId = 0;

    public show<T>(render: (close: Close<T>) => React.ReactElement): Promise<T | undefined> {
        const opener = document.activeElement as HTMLElement | null;
        return new Promise((resolve) => {
            const id = ++this.lastId;
            const close = (result?: unknown): void => {
                if (!this.entries.get().some((entry) => entry.id === id)) return;
                this.entries.set(this.entries.get().filter((entry) => entry.id !== id));
                resolve(result as T | undefined);
                setTimeout(() => restoreFocus(opener));
            };
            this.entries.set([...this.entries.get(), { id, element: render(close) }]);
        });
    }
}

/** Back to where the dialog was opened from, unless something else took the focus meanwhile. */
function restoreFocus(opener: HTMLElement | null): void {
    if (document.activeElement === document.body && opener?.isConnected) opener.focus();
}

export const DialogHost: React.FC<{ stack: DialogStack }> = ({ stack }) => {
    const entries = useStore(stack.entries);
    return (
        <>
            {entries.map((entry) => (
                <React.Fragment key={entry.id}>{entry.element}</React.Fragment>
            ))}
        </>
    );
};
