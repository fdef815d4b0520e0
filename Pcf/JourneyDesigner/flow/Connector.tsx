import { tokens } from "@fluentui/react-components";
import * as React from "react";

export const Connector: React.FC = () => (
    <svg width="16" height="40" viewBox="0 0 16 40" fill="none" stroke={tokens.colorNeutralStroke1} strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
        <path d="M8 1v36M3.5 32.5 8 37l4.5-4.5" />
    </svg>
);
