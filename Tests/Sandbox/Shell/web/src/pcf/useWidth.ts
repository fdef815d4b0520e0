import * as React from "react";

/** The width of an element, followed once the component has asked for it (mode.trackContainerResize). */
export function useWidth(element: React.RefObject<HTMLElement>): { width: number; track: (follow: boolean) => void } {
    const [width, setWidth] = React.useState(-1);
    const [followed, setFollowed] = React.useState(false);
    React.useEffect(() => {
        if (!followed || !element.current) return undefined;
        const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width)));
        observer.observe(element.current);
        return () => observer.disconnect();
    }, [followed, element]);
    // components ask while they render
    return { width, track: React.useCallback((follow) => void setTimeout(() => setFollowed(follow)), []) };
}
