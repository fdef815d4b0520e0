import { describe, expect, it } from "vitest";
import { checkQuery } from "../../../shared/model/query/checkQuery";
import { checkedPath } from "../../../shared/model/query/namedPlace";
import { groupXml, segmentXml } from "../../../shared/model/query/writeQuery";
import type { ColumnKind, TableDefinition } from "../../../shared/model/tables/tableDefinition";
import { contacts, read } from "./queries";

const column = (name: string, kind: ColumnKind) => ({ name, label: name, kind, type: "", targets: [], canCreate: true, canUpdate: true });
const contact: TableDefinition = {
    name: "contact",
    label: "Contact",
    collectionLabel: "Contacts",
    primaryKey: "contactid",
    primaryName: "fullname",
    relationships: [],
    columns: [column("name", "text"), column("children", "whole"), column("income", "decimal"), column("born", "date")],
};

function problems(content: string): string[] {
    return checkQuery(read(contacts(groupXml("and", content))), (name) => (name === "contact" ? contact : undefined)).map(({ path, code }) => `${path} ${code}`);
}

describe("Checking a query", () => {
    it.each([
        [`<condition attribute="name" operator="eq" value="x"/>`, []],
        [`<condition attribute="name" operator="eq" value=""/>`, ["0 missingValue"]],
        [`<condition attribute="name" operator="like" value="%%"/>`, ["0 missingValue"]],
        [`<condition attribute="name" operator="in"/>`, ["0 missingValue"]],
        [`<condition attribute="name" operator="null"/>`, []],
        [`<condition attribute="children" operator="eq" value="1.5"/>`, ["0 notAWholeNumber"]],
        [`<condition attribute="income" operator="gt" value="-1.5"/>`, []],
        [`<condition attribute="income" operator="gt" value="1,5"/>`, ["0 notANumber"]],
        [`<condition attribute="income" operator="between"><value>1</value></condition>`, ["0 missingSecondValue"]],
        [`<condition attribute="income" operator="between"><value>1</value><value></value></condition>`, ["0 missingSecondValue"]],
        [`<condition attribute="born" operator="on-or-after" value="2026-01-31"/>`, []],
        [`<condition attribute="born" operator="on" value="31.1.2026"/>`, ["0 notADate"]],
        [`<condition attribute="born" operator="last-x-days" value="7"/>`, []],
        [`<condition attribute="born" operator="last-x-days" value="0"/>`, ["0 notAWholeNumber"]],
        [`<condition attribute="nosuch" operator="null"/>`, ["0 unknownColumn"]],
        [groupXml("and", ""), ["0 emptyGroup"]],
        [segmentXml("contactid", "", false), ["0 missingSegment"]],
        [`<link-entity name="task" from="regardingobjectid" to="contactid" link-type="any"><filter/></link-entity>`, []],
        [`<link-entity name="task" from="regardingobjectid" to="contactid" link-type="any"><filter><condition attribute="any" operator="null"/></filter></link-entity>`, []],
    ])("%s: %j", (content, expected) => {
        expect(problems(content)).toEqual(expected);
    });
});

describe("A place that the server names", () => {
    const query = read(contacts(groupXml("and", `<condition attribute="a" operator="null"/><filter><condition attribute="b" operator="null"/><condition attribute="c" operator="null"/></filter>`)));

    it.each([
        ["SegmentQueryInvalid: fetch/entity/filter/condition: no", "0"],
        ["SegmentQueryInvalid: fetch/entity/filter/filter/condition[2]: no", "1/1"],
        ["fetch/entity/filter/filter", "1"],
        ["fetch/entity: no", undefined],
        ["fetch/entity/filter/condition[9]: no", undefined],
        ["The query is too long.", undefined],
    ])("%s", (message, path) => {
        expect(checkedPath(query, message)).toBe(path);
    });
});
