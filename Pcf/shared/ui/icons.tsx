import * as React from "react";

const rigid: React.CSSProperties = { flexShrink: 0 };

/** An icon of one stroke on a 16 by 16 grid. */
export const icon = (path: string): React.FC => {
    const Icon: React.FC = () => (
        <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.2" strokeLinecap="round" strokeLinejoin="round" style={rigid} aria-hidden="true">
            <path d={path} />
        </svg>
    );
    return Icon;
};

export const SearchIcon = /* #__PURE__ */ icon("M11 6.5a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM9.8 9.8 14 14");
export const DismissIcon = /* #__PURE__ */ icon("m3.5 3.5 9 9m0-9-9 9");
export const AddIcon = /* #__PURE__ */ icon("M8 2.5v11M2.5 8h11");
export const SegmentIcon = /* #__PURE__ */ icon("M8 7A2.5 2.5 0 1 0 8 2a2.5 2.5 0 0 0 0 5ZM3 13.5c0-2.5 2.2-4 5-4s5 1.5 5 4Z");
export const UndoIcon = /* #__PURE__ */ icon("M5.5 3 2.5 6l3 3M2.8 6h6.7a4 4 0 0 1 0 8H6");
export const RedoIcon = /* #__PURE__ */ icon("m10.5 3 3 3-3 3M13.2 6H6.5a4 4 0 0 0 0 8H10");
export const ErrorIcon = /* #__PURE__ */ icon("M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM8 5v3.5m0 2.3v.1");
export const WarningIcon = /* #__PURE__ */ icon("M8 2.5 14 13.5H2ZM8 6.5v3m0 2v.1");
export const StartIcon = /* #__PURE__ */ icon("M4.5 3v10l8-5Z");
export const ExitIcon = /* #__PURE__ */ icon("M6.5 2.5h-3v11h3M6.5 8h7m-3-3 3 3-3 3");
export const MoreIcon = /* #__PURE__ */ icon("M3.2 8h.6M7.7 8h.6M12.2 8h.6");
export const ChevronIcon = /* #__PURE__ */ icon("m4 6.5 4 4 4-4");
