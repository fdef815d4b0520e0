import type * as React from "react";
import type { TextEditor } from "../textEditor";

export interface UndoKeys {
    readonly undo: () => void;
    readonly redo: () => void;
    readonly onKeyDown: (e: React.KeyboardEvent) => void;
}

/** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z for a whole control. */
export function undoKeys(editor: TextEditor, disabled: boolean, done: (what: "Undone" | "Redone") => void): UndoKeys {
    const undo = () => {
        editor.undo();
        done("Undone");
    };
    const redo = () => {
        editor.redo();
        done("Redone");
    };
    const onKeyDown = (e: React.KeyboardEvent) => {
        if (disabled || !(e.ctrlKey || e.metaKey) || hasOwnUndo(e.target as HTMLElement)) return;
        const key = e.key.toLowerCase();
        const step = key === "z" ? (e.shiftKey ? redo : undo) : key === "y" ? redo : undefined;
        if (!step) return;
        e.preventDefault();
        e.stopPropagation();
        step();
    };
    return { undo, redo, onKeyDown };
}

/** Where text is being typed, Ctrl+Z takes back typing. */
function hasOwnUndo(target: HTMLElement): boolean {
    return (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.value !== "";
}
