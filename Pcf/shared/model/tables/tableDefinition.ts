/** What a column holds, as far as operators and editors differ. */
export type ColumnKind = "text" | "whole" | "decimal" | "date" | "choice" | "choices" | "yesNo" | "lookup" | "owner" | "id";

export interface Column {
    readonly name: string;
    readonly label: string;
    readonly kind: ColumnKind;
    /** Platform's name of the type, such as Picklist or State: where its choices are found depends on it. */
    readonly type: string;
    /** Tables a lookup can point at. */
    readonly targets: readonly string[];
    readonly canCreate: boolean;
    readonly canUpdate: boolean;
}

/** A way from a row to rows of another table, or to the one row it points at. */
export interface Relationship {
    readonly name: string;
    readonly direction: "toMany" | "toOne";
    /** The other table. */
    readonly table: string;
    /** Column of the other table. */
    readonly from: string;
    /** Column of this table. */
    readonly to: string;
}

export interface TableDefinition {
    readonly name: string;
    readonly label: string;
    readonly collectionLabel: string;
    readonly primaryKey: string;
    readonly primaryName: string;
    readonly columns: readonly Column[];
    readonly relationships: readonly Relationship[];
}

/** A value of a choice with its label. */
export interface Choice {
    readonly value: string;
    readonly label: string;
}
