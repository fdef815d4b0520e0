import * as React from "react";

const query = "(min-width: 800px)";

/** Whether there is room for the site map beside the page. */
export function useWideScreen(): boolean {
    const [wide, setWide] = React.useState(() => window.matchMedia(query).matches);
    React.useEffect(() => {
        const media = window.matchMedia(query);
        const onChange = (): void => setWide(media.matches);
        media.addEventListener("change", onChange);
        return () => media.removeEventListener("change", onChange);
    }, []);
    return wide;
}
