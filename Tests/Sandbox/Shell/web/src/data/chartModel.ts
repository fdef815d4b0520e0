/** A chart with one series. */
export interface ChartModel {
    id: string;
    name: string;
    isDefault: boolean;
    kind: "Bar" | "Column" | "Pie" | "Doughnut";
    fetchXml: string;
    /** Alias of the column it groups by. */
    category: string;
    categoryColumn: string;
    /** Alias of the value. */
    measure: string;
}

/** A value of a chart. */
export interface ChartPoint {
    label: string;
    value: number;
    color: string;
}
