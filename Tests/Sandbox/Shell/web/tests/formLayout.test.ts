import assert from "node:assert/strict";
import { test } from "node:test";
import type { CellModel, FormModel, SectionModel, TabModel } from "../src/data/formModel";
import { FormLayout } from "../src/forms/FormLayout";
import type { FormSession } from "../src/forms/FormSession";
import { isCellShown } from "../src/forms/isCellShown";
import { createSubGrid, createTab, namedCollection } from "../src/xrm/formParts";

const section = (name: string): SectionModel => ({ id: `id-${name}`, name, label: name, showLabel: true, visible: true, columns: 1, rows: [] });
const tab: TabModel = { id: "id-tab", name: "tab", label: "Tab", showLabel: true, visible: true, columns: [{ width: "100%", sections: [section("a"), section("b")] }] };
const grid: CellModel = { id: "id-grid", label: "Rows", showLabel: false, visible: true, columnSpan: 1, rowSpan: 1, control: { id: "Subgrid_Rows", kind: "subgrid", classId: "", disabled: false, parameters: { TargetEntityType: "new_row" } } };

function sessionOf(changed: () => void = () => undefined, hidden: readonly string[] = []): FormSession {
    const layout = new FormLayout(changed);
    return { form: { tabs: [tab] } as unknown as FormModel, layout, field: (name: string) => ({ visible: !hidden.includes(name) }) } as unknown as FormSession;
}

test("A script hides a tab and a section, and the form is drawn again once for each", () => {
    let drawn = 0;
    const session = sessionOf(() => void drawn++);
    const shim = namedCollection([createTab(session, tab)]).get("tab");
    assert.ok(shim && !Array.isArray(shim));
    shim.setVisible(false);
    shim.setVisible(false);
    const part = shim.sections.get("b");
    assert.ok(part && !Array.isArray(part));
    part.setVisible(false);
    assert.equal(shim.getVisible(), false);
    assert.equal(part.getVisible(), false);
    assert.equal(session.layout.isVisible(section("a")), true);
    assert.equal(drawn, 2);
});

test("A sub-grid is read again by the name of its control, once it is on the page", () => {
    const session = sessionOf();
    const shim = createSubGrid(session, grid);
    shim.refresh();
    let read = 0;
    session.layout.grids.set("Subgrid_Rows", () => void read++);
    shim.refresh();
    assert.equal(read, 1);
    assert.equal(shim.getEntityName(), "new_row");
});

test("A cell whose column a script has hidden takes no room", () => {
    const cell: CellModel = { ...grid, control: { id: "new_name", kind: "text", classId: "", column: "new_name", disabled: false, parameters: {} } };
    assert.equal(isCellShown(cell, sessionOf()), true);
    assert.equal(isCellShown(cell, sessionOf(undefined, ["new_name"])), false);
    assert.equal(isCellShown({ ...grid, control: undefined }, sessionOf()), false);
});

test("A collection of the client API gives one by name, nothing for an unknown one, and all without a name", () => {
    const items = namedCollection([{ getName: () => "a" }, { getName: () => "b" }]);
    assert.equal(items.getLength(), 2);
    assert.equal(items.get("c"), null);
    assert.equal((items.get() as unknown[]).length, 2);
});
