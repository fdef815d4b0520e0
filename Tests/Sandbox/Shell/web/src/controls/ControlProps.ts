import type { ColumnValue } from "../data/columnValue";
import type { ColumnModel } from "../data/tableModel";

/** How a control is named and described to assistive technology. */
export interface FieldNames {
    id: string;
    "aria-labelledby"?: string;
    "aria-label"?: string;
    "aria-required"?: boolean;
    "aria-invalid"?: boolean;
    "aria-describedby"?: string;
}

/** What every control of a column gets. */
export interface ControlProps {
    column: ColumnModel;
    names: FieldNames;
    value: ColumnValue;
    onChange: (value: ColumnValue) => void;
}
