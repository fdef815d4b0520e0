import * as React from "react";

/** A text as the grid's own cells show it: on one line, cut at the edge. */
export const GridText: React.FC<{ text: string; isRightAligned?: boolean }> = ({ text, isRightAligned }) => (
    <span title={text} style={{ display: "block", width: "100%", padding: "0 8px", boxSizing: "border-box", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", textAlign: isRightAligned ? "right" : "left" }}>
        {text}
    </span>
);
