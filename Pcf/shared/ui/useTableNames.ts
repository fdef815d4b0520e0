import * as React from "react";
import { useHost } from "../host";

/** Sees to it that the display names of these tables are read, and renders again when they are there. */
export function useTableNames(logicalNames: readonly string[]): (logicalName: string) => string {
    const { tables } = useHost();
    const [, setRead] = React.useState("");
    const unread = [...new Set(logicalNames)].filter((name) => name && !tables.isKnown(name)).join(",");

    React.useEffect(() => {
        if (!unread) return undefined;
        let mounted = true;
        void Promise.all(unread.split(",").map((name) => tables.read(name))).then(() => mounted && setRead(unread));
        return () => {
            mounted = false;
        };
    }, [tables, unread]);

    return (name) => tables.nameOf(name);
}
