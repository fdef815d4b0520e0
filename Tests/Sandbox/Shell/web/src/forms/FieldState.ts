import type { RequiredLevel } from "../data/tableModel";

/** What a script has changed about a column's control on the form. */
export interface FieldState {
    disabled?: boolean;
    visible?: boolean;
    label?: string;
    requiredLevel?: RequiredLevel;
    /** Notifications by id. */
    notifications?: Record<string, string>;
}

export interface FormNotification {
    id: string;
    level: "ERROR" | "WARNING" | "INFO";
    message: string;
}
