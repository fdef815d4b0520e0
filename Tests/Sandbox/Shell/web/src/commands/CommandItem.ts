import type * as React from "react";

/** A button of a command bar, standard or added by a solution. */
export interface CommandItem {
    id: string;
    label: string;
    toolTip?: string;
    icon?: React.ReactElement;
    run?: () => void | Promise<void>;
    items?: CommandItem[];
    /** Place in the bar; standard commands keep the numbers they have in the platform's ribbon. */
    sequence: number;
    keyShortcuts?: string;
}
