import { describe, expect, it } from "vitest";
import { PeopleQueries } from "../../shared/dataverse/peopleQueries";
import type { Column, TableDefinition } from "../../shared/model/tables/tableDefinition";

const column = (name: string): Column => ({ name, label: name, kind: "text", type: "String", targets: [], canCreate: true, canUpdate: true });

function table(...columns: string[]): TableDefinition {
    return { name: "contact", label: "Contact", collectionLabel: "Contacts", primaryKey: "contactid", primaryName: "fullname", columns: columns.map(column), relationships: [] };
}

function server(...entities: object[]) {
    const queries: string[] = [];
    const retrieveMultipleRecords = (_: string, options = "") => {
        queries.push(decodeURIComponent(options.replace("?fetchXml=", "")));
        return Promise.resolve({ entities } as ComponentFramework.WebApi.RetrieveMultipleResponse);
    };
    return { queries, people: new PeopleQueries({ retrieveMultipleRecords }) };
}

describe("Reading people", () => {
    it("Finds by name and by the first e-mail address the table has, in a certain order", async () => {
        const { queries, people } = server({ contactid: "{0A}", fullname: "Ada", emailaddress1: "ada@example.com" }, { contactid: "0b", fullname: "", emailaddress1: null });
        const found = await people.page({ table: table("emailaddress2", "emailaddress1", "emailaddress1_new"), search: " a&b%_ " }, 2, 50, "<c/>");
        expect(found.rows).toEqual([
            { id: "0a", name: "Ada", email: "ada@example.com" },
            { id: "0b", name: "0b", email: undefined },
        ]);
        expect(queries).toEqual([
            '<fetch page="2" count="50" paging-cookie="&lt;c/&gt;"><entity name="contact"><attribute name="contactid"/><attribute name="fullname"/><attribute name="emailaddress1"/>' +
                '<filter type="or"><condition attribute="fullname" operator="like" value="%a&amp;b[%][_]%"/><condition attribute="emailaddress1" operator="like" value="%a&amp;b[%][_]%"/></filter>' +
                '<order attribute="fullname"/><order attribute="contactid"/></entity></fetch>',
        ]);
    });

    it("A table without an e-mail address is searched by name", async () => {
        const { queries, people } = server({ total: 7 });
        expect(await people.count({ table: table("name"), search: "x" })).toBe(7);
        expect(queries).toEqual([
            '<fetch aggregate="true"><entity name="contact"><attribute name="contactid" aggregate="count" alias="total"/><filter type="or"><condition attribute="fullname" operator="like" value="%x%"/></filter></entity></fetch>',
        ]);
    });

    it("Without a search there is no filter", async () => {
        const { queries, people } = server();
        await people.page({ table: table(), search: " " }, 1, 50);
        expect(queries[0]).not.toContain("filter");
    });
});
