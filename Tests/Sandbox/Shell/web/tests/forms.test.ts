import assert from "node:assert/strict";
import { test } from "node:test";
import { numberText, parseNumber } from "../src/controls/numberText";
import type { CellModel } from "../src/data/formModel";
import { fromPreset, toPreset } from "../src/forms/preset";
import { RecordValues } from "../src/forms/RecordValues";
import { problemsOf } from "../src/forms/validation";
import { fromOutput } from "../src/pcf/outputs";
import { column, pet } from "./sample";

const keeper = { id: "7", name: "Ann", entityType: "contact" };
const loaded = (): RecordValues => {
    const values = new RecordValues(pet, "UTC");
    values.accept({ new_name: "Rex", new_age: 3, "new_age@OData.Community.Display.V1.FormattedValue": "3 years" });
    return values;
};

test("Parameters of a new record fit into an address, and come out as they went in", () => {
    const preset = toPreset({ new_keeperid: [keeper], new_age: 3, new_chipped: true, unknown: "x" });
    assert.deepEqual(preset, { new_keeperid: "7", new_keeperidname: "Ann", new_keeperidtype: "contact", new_age: "3", new_chipped: "true", unknown: "x" });
    assert.deepEqual([...fromPreset(pet, preset)], [["new_keeperid", keeper], ["new_age", 3], ["new_chipped", true]]);
});

test("Changing a value back makes the record clean again", () => {
    const values = loaded();
    assert.equal(values.set("new_age", 4), true);
    assert.deepEqual(values.dirtyNames, ["new_age"]);
    values.set("new_age", 3);
    assert.deepEqual(values.dirtyNames, []);
});

test("The server's text is shown until the value changes", () => {
    const values = loaded();
    assert.equal(values.formattedOf("new_age"), "3 years");
    values.set("new_age", 4);
    assert.equal(values.formattedOf("new_age"), undefined);
});

test("An update carries what was changed, a new record all it has", () => {
    const values = loaded();
    values.set("new_age", null);
    assert.deepEqual([...values.changes()], [["new_age", null]]);
    const fresh = new RecordValues(pet, "UTC");
    fresh.begin(new Map([["new_chipped", false]]));
    fresh.set("new_name", "Rex");
    assert.deepEqual([...fresh.all()], [["new_chipped", false], ["new_name", "Rex"]]);
});

test("What is changed while a save is under way stays, and what was saved is clean", () => {
    const values = loaded();
    values.set("new_name", "Max");
    values.set("new_age", 4);
    const sent = values.pending();
    values.set("new_age", 5);
    values.accept({ new_name: "Max", new_age: 4 }, sent);
    assert.deepEqual(values.dirtyNames, ["new_age"]);
    assert.equal(values.get("new_age"), 5);
    assert.equal(values.get("new_name"), "Max");
});

test("Required columns without value and numbers out of range keep a form from being saved", () => {
    const cell = (name: string): CellModel => ({ id: name, label: name, showLabel: true, visible: true, columnSpan: 1, rowSpan: 1, control: { id: name, kind: "text", classId: "", column: name, disabled: false, parameters: {} } });
    const problems = problemsOf([cell("new_name"), cell("new_age")], (name) => pet.columns[name], (each) => (each.logicalName === "new_name" ? "ApplicationRequired" : "None"), (name) => (name === "new_age" ? 201 : null));
    assert.deepEqual([...problems], [["new_name", "new_name: Required fields must be filled in."], ["new_age", "new_age: Enter a number of at most 200."]]);
});

test("Numbers are read in the user's language", () => {
    assert.equal(parseNumber("1.234,5", "de-DE"), 1234.5);
    assert.equal(parseNumber("1,234.5", "en-US"), 1234.5);
    assert.equal(parseNumber("-3", "en-US"), -3);
    assert.equal(parseNumber("", "en-US"), null);
    assert.equal(parseNumber("three", "en-US"), undefined);
    assert.equal(numberText(1234.5, "de-DE", 2), "1.234,50");
});

test("A code component's output clears a column with undefined, and gives a lookup as a list of one", () => {
    assert.equal(fromOutput(column("new_name"), undefined), null);
    assert.deepEqual(fromOutput(pet.columns.new_keeperid ?? column("x"), [{ id: "{7}", name: "Ann", entityType: "contact" }]), keeper);
    assert.equal(fromOutput(pet.columns.new_keeperid ?? column("x"), []), null);
});
