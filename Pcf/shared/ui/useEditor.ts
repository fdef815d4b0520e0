import * as React from "react";
import type { TextEditor } from "../textEditor";

/** Renders again with every edit, without waiting for the platform's updateView. */
export function useEditor(editor: TextEditor): void {
    const [, render] = React.useReducer((count: number) => count + 1, 0);
    React.useEffect(() => editor.subscribe(render), [editor]);
}
