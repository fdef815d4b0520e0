import { describe, expect, it } from "vitest";
import { readQuery } from "../../../shared/model/query/readQuery";
import { emptyQuery } from "../../../shared/model/query/writeQuery";
import { segmentId } from "../../../shared/testing/segments";
import { Random } from "../random";
import { contacts, outline, primaryKey, randomCanonical, randomForeign, read } from "./queries";

const members = (type: string, more = "") =>
    `<link-entity name="seg_segmentmember" from="seg_memberid" to="contactid" link-type="${type}"${more}><filter type="and"><condition attribute="seg_segmentid" operator="eq" value="{${segmentId(7).toUpperCase()}}"/></filter></link-entity>`;

const filtered = (content: string) => contacts(`<filter type="and">${content}</filter>`);

describe("Reading a query", () => {
    it("What the builder writes is read as it was meant", () => {
        for (let seed = 1; seed <= 500; seed++) {
            const { xml, outline: meant } = randomCanonical(new Random(seed));
            expect(outline(read(xml).root), `seed ${seed}: ${xml}`).toBe(meant);
        }
    });

    it("What others write is read without losing a character", () => {
        for (let seed = 1; seed <= 500; seed++) {
            const text = randomForeign(new Random(seed));
            expect(read(text).text, `seed ${seed}`).toBe(text);
        }
    });

    it("An empty column is a query without conditions", () => {
        expect(read(" \n").text).toBe(emptyQuery("contact"));
        expect(outline(read("").root)).toBe("and()");
    });

    it.each([
        ["one filter is the root", contacts(`<filter type="or"><condition attribute="a" operator="null"/></filter>`), "or(a null)"],
        ["a filter without type means and", contacts(`<filter><condition attribute="a" operator="null"/></filter>`), "and(a null)"],
        ["several filters are joined by the entity", contacts(`<filter type="or"/><filter/>`), "and(or(), and())"],
        ["a link beside the filters asks for a related row", contacts(`<link-entity name="account" from="accountid" to="parentcustomerid"/>`), "and(account.accountid=parentcustomerid and())"],
        ["a self-join on the primary key is but not", filtered(`<link-entity name="contact" from="contactid" to="contactid" link-type="not any"><filter type="or"/></link-entity>`), "and(not or())"],
        ["a self-join on another column is a related table", filtered(`<link-entity name="contact" from="lastname" to="lastname" link-type="not any"><filter/></link-entity>`), "and(no contact.lastname=lastname and())"],
        ["a link to members of one segment is a segment", filtered(members("any")), `and(in ${segmentId(7)})`],
        ["without such members it is not in the segment", filtered(members("not any")), `and(not in ${segmentId(7)})`],
        ["names that Advanced Find notes beside a lookup are no obstacle", filtered(`<condition attribute="a" operator="eq" uiname="X" uitype="account" value="1"/>`), "and(a eq 1)"],
        ["values may be elements", filtered(`<condition attribute="a" operator="in"><value>1</value><value>2</value></condition>`), "and(a in 1 2)"],
    ])("%s", (_, text, meant) => {
        expect(outline(read(text).root)).toBe(meant);
    });

    it.each([
        [`<condition attribute="a" operator="eq" valueof="b"/>`, "condition"],
        [`<condition entityname="x" attribute="a" operator="null"/>`, "condition"],
        [`<condition attribute="a" operator="strange" value="1"/>`, "condition"],
        [`<condition attribute="a" operator="null" value="1"/>`, "condition"],
        [`<condition attribute="a" operator="eq"><value>1</value><value>2</value></condition>`, "condition"],
        [`<link-entity name="task" from="a" to="b" link-type="all"><filter/></link-entity>`, "link-entity"],
        [`<link-entity name="task" from="a" to="b" link-type="any" visible="false"/>`, "link-entity"],
        [`<link-entity name="task" from="a" to="b" link-type="any"><filter/><filter/></link-entity>`, "link-entity"],
        [`<filter type="xor"/>`, "filter"],
        [`<strange/>`, "strange"],
    ])("%s has no form and is raw", (element, name) => {
        const { root } = read(filtered(element));
        expect(outline(root)).toBe(`and(raw ${name})`);
        expect(root.children[0]).toMatchObject({ text: element });
    });

    it.each([
        [`<grid/>`, "fetch", "grid", 1],
        [`<fetch/>`, "oneEntity", "0", 1],
        [`<fetch>\n<entity name="contact"/>\n<entity name="contact"/></fetch>`, "oneEntity", "2", 3],
        [`<fetch>\n<entity name="lead"/></fetch>`, "audience", "lead", 2],
    ])("%j is no query of this segment", (text, expected, found, line) => {
        expect(readQuery(text, "contact", primaryKey)).toEqual({ kind: "unfit", expected, found, line });
    });

    it("Before the primary key is known, a self-join is shown as a related table rather than as something it may not be", () => {
        const text = filtered(`<link-entity name="contact" from="contactid" to="contactid" link-type="not any"><filter/></link-entity>`);
        const reading = readQuery(text, "contact", () => undefined);
        expect(reading.kind === "query" && outline(reading.query.root)).toBe("and(no contact.contactid=contactid and())");
    });
});
