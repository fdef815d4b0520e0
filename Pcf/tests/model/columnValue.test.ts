import { describe, expect, it } from "vitest";
import { shownValues, writtenValue } from "../../shared/model/journey/columnValue";
import { parseJson } from "../../shared/model/json/parseJson";
import { readFilterText } from "../../shared/model/query/readFilterText";
import type { ColumnKind } from "../../shared/model/tables/tableDefinition";

const tableOf = () => "account";

describe("The value of a column", () => {
    it.each<[ColumnKind, string, string[]]>([
        ["text", '"Call {fullname}"', ["Call {fullname}"]],
        ["whole", "3", ["3"]],
        ["whole", '"{numberofchildren}"', ["{numberofchildren}"]],
        ["decimal", "12345678901234567890.10", ["12345678901234567890.10"]],
        ["choice", "2", ["2"]],
        ["yesNo", "true", ["1"]],
        ["yesNo", "false", ["0"]],
        ["choices", "[1,3]", ["1", "3"]],
        ["date", '"2026-11-29"', ["2026-11-29"]],
        ["lookup", '{"table":"account","id":"00000000-0000-4000-8000-000000000001"}', ["00000000-0000-4000-8000-000000000001"]],
        ["text", "null", []],
    ])("Of a column that holds %s, %s is shown and written the same", (kind, json, values) => {
        expect(shownValues(json, parseJson(json))).toEqual(values);
        expect(writtenValue(kind, values, tableOf)).toBe(json);
    });

    it("Nothing, and an empty text, empty the column", () => {
        expect(writtenValue("text", [""], tableOf)).toBe("null");
        expect(writtenValue("lookup", [], tableOf)).toBe("null");
    });
});

describe("The filter of a condition", () => {
    it("Comparisons of columns are read with their conjunction", () => {
        const read = readFilterText('<filter type="or"><condition attribute="a" operator="null"/><condition attribute="b" operator="eq" value="1"/></filter>');
        expect(read).toMatchObject({ conjunction: "or", comparisons: [{ column: "a", operator: "null", values: [] }, { column: "b", operator: "eq", values: ["1"] }] });
    });

    it.each(["", "<filter/>", "<filter><filter/></filter>", '<filter><link-entity name="task" from="a" to="b"/></filter>', '<filter><condition attribute="a" operator="eq" valueof="b"/></filter>', '<filter isquickfindfields="1"><condition attribute="a" operator="null"/></filter>', "<filter>"])("Anything more is no list of comparisons: %s", (text) => {
        expect(readFilterText(text)).toBeUndefined();
    });
});
