import assert from "node:assert/strict";
import { test } from "node:test";
import { gridDataType } from "../src/views/gridDataType";
import { column } from "./sample";

test("A grid customizer is told data types as the Power Apps grid control names them", () => {
    assert.equal(gridDataType(column("a")), "Text");
    assert.equal(gridDataType(column("a", { format: "email" })), "Email");
    assert.equal(gridDataType(column("a", { type: "Integer" })), "Integer");
    assert.equal(gridDataType(column("a", { type: "Status" })), "OptionSet");
    assert.equal(gridDataType(column("a", { type: "DateTime" })), "DateAndTime");
    assert.equal(gridDataType(column("a", { type: "DateTime", dateTimeBehavior: "DateOnly" })), "DateOnly");
});
