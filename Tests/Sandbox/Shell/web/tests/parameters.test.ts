import assert from "node:assert/strict";
import { test } from "node:test";
import { NotSupported } from "../src/commands/NotSupported";
import { parameterValue } from "../src/commands/parameters";
import { context, row } from "./sample";

const grid = context({ selected: [row("b")], shown: [row("a"), row("b")], selectedControl: "grid", primaryControl: "grid" });
const form = context({ bar: "Form", primary: { table: "new_pet", id: "0f" }, primaryControl: "form" });
const crm = (value: string, where = grid): unknown => parameterValue({ type: "Crm", value }, where);

test("The selected rows are given as ids, references and number", () => {
    assert.deepEqual(crm("SelectedControlSelectedItemIds"), ["b"]);
    assert.deepEqual(crm("SelectedControlSelectedItemReferences"), [row("b")]);
    assert.equal(crm("SelectedControlSelectedItemCount"), 1);
    assert.equal(crm("FirstSelectedItemId"), "b");
});

test("The rows that are not selected are given too", () => assert.deepEqual(crm("SelectedControlUnselectedItemIds"), ["a"]));

test("A grid's control is what scripts get of a view", () => assert.equal(crm("SelectedControl"), "grid"));

test("A form's context is both of its controls", () => {
    assert.equal(crm("PrimaryControl", form), "form");
    assert.equal(crm("SelectedControl", form), "form");
});

test("The form's record is given in braces where it is one, plain in a list", () => {
    assert.equal(crm("FirstPrimaryItemId", form), "{0F}");
    assert.deepEqual(crm("PrimaryItemIds", form), ["0f"]);
});

test("A record that is not saved yet has no id", () => {
    const fresh = context({ primary: { table: "new_pet", id: null } });
    assert.equal(crm("FirstPrimaryItemId", fresh), "");
    assert.deepEqual(crm("PrimaryItemIds", fresh), []);
});

test("Fixed values keep their type", () => {
    assert.equal(parameterValue({ type: "Int", value: "5" }, grid), 5);
    assert.equal(parameterValue({ type: "Bool", value: "false" }, grid), false);
    assert.equal(parameterValue({ type: "Decimal", value: "1.5" }, grid), 1.5);
    assert.equal(parameterValue({ type: "String", value: "5" }, grid), "5");
});

test("A parameter that is not supported is refused by its name", () => assert.throws(() => crm("CommandUser"), NotSupported));
