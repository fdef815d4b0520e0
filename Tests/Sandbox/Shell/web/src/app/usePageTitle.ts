import * as React from "react";
import { useShell } from "./shell";

/** Names the page in the browser's tab, and returns a reference for its heading, which takes the focus when the page has opened. */
export function usePageTitle(title: string | undefined): React.RefObject<HTMLHeadingElement> {
    const { app } = useShell();
    const heading = React.useRef<HTMLHeadingElement>(null);
    const opened = React.useRef(false);
    React.useEffect(() => {
        if (title === undefined) return;
        document.title = `${title} - ${app.name}`;
        if (opened.current) return;
        opened.current = true;
        const focused = document.activeElement;
        if (focused === null || focused === document.body || focused.closest("nav, main") !== null) heading.current?.focus();
    }, [title, app.name]);
    return heading;
}
