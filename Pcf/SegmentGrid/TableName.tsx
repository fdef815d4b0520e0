import * as React from "react";
import type { TableNames } from "../shared/dataverse/tableNames";
import { useMounted } from "../shared/ui/useMounted";
import { GridText } from "./GridText";

/** Display name of a table; the logical name until it is read. */
export const TableName: React.FC<{ logicalName: string; tables: TableNames }> = ({ logicalName, tables }) => {
    const [, setRead] = React.useState(false);
    const mounted = useMounted();
    React.useEffect(() => {
        if (!tables.isKnown(logicalName)) void tables.read(logicalName).then(() => mounted.current && setRead(true));
    }, [logicalName, tables, mounted]);
    return <GridText text={tables.nameOf(logicalName)} />;
};
