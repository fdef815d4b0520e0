import { Link } from "@fluentui/react-components";
import * as React from "react";
import { useShell } from "../app/shell";
import type { LookupValue } from "../data/row";

/** The name of a record, opening it. */
export const RecordLink: React.FC<{ value: LookupValue }> = ({ value }) => {
    const { router } = useShell();
    const route = { page: "record", table: value.entityType, id: value.id } as const;
    return (
        <Link href={router.addressOf(route)} title={value.name} onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            void router.navigate(route);
        }}>
            {value.name || value.id}
        </Link>
    );
};
