import * as React from "react";
import type { JourneyEditor } from "./journeyEditor";

/** Renders again with every edit, without waiting for the platform's updateView. */
export function useEditor(editor: JourneyEditor): void {
    const [, render] = React.useReducer((count: number) => count + 1, 0);
    React.useEffect(() => editor.subscribe(render), [editor]);
}
