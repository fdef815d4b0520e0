import * as React from "react";
import { ErrorIcon, WarningIcon } from "../ui/icons";

export interface MessageProps {
    readonly kind: "error" | "warning";
    readonly role?: "alert" | "status";
}

export const Message: React.FC<MessageProps> = ({ kind, role, children }) => (
    <div role={role} className={`seg-message seg-${kind}`}>
        {kind === "error" ? <ErrorIcon /> : <WarningIcon />}
        {children}
    </div>
);
