import type { ChartModel, ChartPoint } from "../data/chartModel";
import type { Row } from "../data/row";
import type { ColumnModel } from "../data/tableModel";

const formatted = "@OData.Community.Display.V1.FormattedValue";

/** For groups whose choice has no colour of its own. */
const palette = ["#0F6CBD", "#CA5010", "#107C10", "#8764B8", "#038387", "#8A8886"];

/** The values of a chart from the rows of its query. */
export function chartPoints(chart: ChartModel, column: ColumnModel | undefined, rows: readonly Row[], blank: string): ChartPoint[] {
    return rows.map((row, index) => {
        const group = row[chart.category];
        const option = column?.options?.find((each) => each.value === group);
        return {
            label: (row[chart.category + formatted] as string | undefined) ?? (group === null || group === undefined ? blank : String(group as string | number)),
            value: Number(row[chart.measure] ?? 0),
            color: option?.color ?? palette[index % palette.length] ?? "#0F6CBD",
        };
    });
}
