import * as React from "react";
import { useHiddenStyle } from "./hidden";

/** Says its text to screen readers whenever it changes. */
export const LiveRegion: React.FC<{ readonly text: string }> = ({ text }) => (
    <div role="status" aria-live="polite" className={useHiddenStyle()}>
        {text}
    </div>
);
