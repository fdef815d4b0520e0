import assert from "node:assert/strict";
import { test } from "node:test";
import { chartPoints } from "../src/charts/chartPoints";
import { doughnutArcs } from "../src/charts/doughnutArcs";
import type { ChartModel } from "../src/data/chartModel";
import { column } from "./sample";

const chart: ChartModel = { id: "1", name: "Pets by trick", isDefault: false, kind: "Bar", fetchXml: "", category: "who", categoryColumn: "new_trick", measure: "many" };
const trick = column("new_trick", { type: "Picklist", options: [{ value: 1, label: "Sit", color: "#FF0000" }, { value: 2, label: "Roll" }] });

test("A chart's values have the labels and colours of the choice, and a word where there is none", () => {
    const points = chartPoints(chart, trick, [{ who: 1, "who@OData.Community.Display.V1.FormattedValue": "Sit", many: 3 }, { who: null, many: 2 }], "(Blank)");
    assert.deepEqual(points.map(({ label, value }) => [label, value]), [["Sit", 3], ["(Blank)", 2]]);
    assert.equal(points[0]?.color, "#FF0000");
    assert.match(points[1]?.color ?? "", /^#[0-9A-F]{6}$/);
});

test("The parts of a ring follow each other and make it whole", () => {
    const arcs = doughnutArcs([1, 2, 1]);
    assert.deepEqual(arcs, [{ from: 0, length: 0.25 }, { from: 0.25, length: 0.5 }, { from: 0.75, length: 0.25 }]);
});

test("A ring of nothing has no parts to see", () => {
    assert.deepEqual(doughnutArcs([0, 0]).map((arc) => arc.length), [0, 0]);
});
