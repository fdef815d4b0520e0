/** An undoable value. Immutable: every step gives a new history. */
export interface History {
    readonly past: readonly string[];
    readonly present: string;
    readonly future: readonly string[];
}

const Steps = 100;

export function startHistory(present: string): History {
    return { past: [], present, future: [] };
}

export function record(history: History, present: string): History {
    if (present === history.present) return history;
    return { past: [...history.past, history.present].slice(-Steps), present, future: [] };
}

export function undo(history: History): History {
    const present = history.past[history.past.length - 1];
    if (present === undefined) return history;
    return { past: history.past.slice(0, -1), present, future: [history.present, ...history.future] };
}

export function redo(history: History): History {
    const [present, ...future] = history.future;
    if (present === undefined) return history;
    return { past: [...history.past, history.present], present, future };
}

/** Another present in the place of this one: the step is part of the last one. */
export function amend(history: History, present: string): History {
    if (present === history.present) return history;
    return { past: history.past, present, future: [] };
}
