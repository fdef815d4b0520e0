import { operatorsOf, arityOf } from "../../../shared/model/query/operators";
import { QueryDocument, QueryNode } from "../../../shared/model/query/queryNode";
import { readQuery } from "../../../shared/model/query/readQuery";
import { butNotXml, conditionXml, groupXml, relatedXml, segmentXml } from "../../../shared/model/query/writeQuery";
import { segmentId } from "../../../shared/testing/segments";
import { Random } from "../random";

/** Primary keys as tables have them. */
export const primaryKey = (table: string): string => `${table}id`;

export function read(text: string): QueryDocument {
    const reading = readQuery(text, "contact", primaryKey);
    if (reading.kind !== "query") throw new Error(JSON.stringify(reading));
    return reading.query;
}

export function contacts(content: string): string {
    return `<fetch><entity name="contact">${content}</entity></fetch>`;
}

/** A tree in one line: conditions as "column operator values", branches in brackets. */
export function outline(node: QueryNode): string {
    switch (node.kind) {
        case "condition":
            return [node.column, node.operator, ...node.values].join(" ");
        case "segment":
            return `${node.negated ? "not " : ""}in ${node.segmentId}`;
        case "raw":
            return `raw ${node.element.name}`;
        case "group":
            return `${node.negated ? "not " : ""}${node.conjunction}(${node.children.map(outline).join(", ")})`;
        case "related":
            return `${node.negated ? "no " : ""}${node.link.table}.${node.link.from}=${node.link.to} ${node.conjunction}(${node.children.map(outline).join(", ")})`;
    }
}

export interface Written {
    readonly xml: string;
    readonly outline: string;
}

const links = [
    { table: "account", from: "accountid", to: "parentcustomerid" },
    { table: "task", from: "regardingobjectid", to: "contactid" },
];
const texts = ["Ulm", "a&b", "<x>", 'say "hi"', "it's", "", "ü ß €", "line\nbreak"];

/** A random query in the canonical writing, and what the tree must say of it. */
export function randomCanonical(random: Random): Written {
    const { xml, outline: inner } = filter(random, "contact", 3);
    return { xml: contacts(xml), outline: inner };
}

function filter(random: Random, table: string, depth: number): Written {
    const conjunction = random.pick(["and", "or"] as const);
    const children = Array.from({ length: random.below(4) }, () => child(random, table, depth));
    return { xml: groupXml(conjunction, children.map((c) => c.xml).join("")), outline: `${conjunction}(${children.map((c) => c.outline).join(", ")})` };
}

function child(random: Random, table: string, depth: number): Written {
    const kind = depth === 0 ? random.below(2) : random.below(5);
    switch (kind) {
        case 0: {
            const operator = random.pick(operatorsOf(random.pick(["text", "whole", "date", "choice", "lookup"])));
            const count = { none: 0, one: 1, count: 1, two: 2, many: 1 + random.below(3) }[arityOf(operator)];
            const values = Array.from({ length: count }, () => random.pick(texts));
            return { xml: conditionXml({ column: "name", operator, values }), outline: ["name", operator, ...values].join(" ") };
        }
        case 1: {
            const negated = random.below(2) === 1;
            const id = segmentId(random.below(99));
            return { xml: segmentXml(primaryKey(table), id, negated), outline: `${negated ? "not " : ""}in ${id}` };
        }
        case 2: {
            const inner = filter(random, table, depth - 1);
            return { xml: butNotXml(table, primaryKey(table), inner.xml), outline: `not ${inner.outline}` };
        }
        case 3: {
            const link = random.pick(links);
            const negated = random.below(2) === 1;
            const inner = filter(random, link.table, depth - 1);
            return { xml: relatedXml(link, negated, inner.xml), outline: `${negated ? "no " : ""}${link.table}.${link.from}=${link.to} ${inner.outline}` };
        }
        default:
            return filter(random, table, depth - 1);
    }
}

const foreign = [
    `<condition attribute="a" operator="eq" valueof="b"/>`,
    `<condition entityname="x" attribute="a" operator="null" />`,
    `<condition attribute="a" operator="no-such-operator" value="1"/>`,
    `<link-entity name="task" from="regardingobjectid" to="contactid" link-type="all"><filter/></link-entity>`,
    `<link-entity name='a' from='b' to='c' link-type='any'><link-entity name='d' from='e' to='f'/></link-entity>`,
    `<filter type="and" isquickfindfields="1"><condition attribute="a" operator="eq" value="1"/></filter>`,
    `<extension odd='yes'>text &amp; more</extension>`,
];

/** FetchXML as others write it: comments, indentation, both quotes, and things that the builder has no form for. */
export function randomForeign(random: Random): string {
    const parts = Array.from({ length: 1 + random.below(4) }, () => (random.below(2) ? child(random, "contact", 2).xml : random.pick(foreign)));
    const space = random.pick(["", "\n    ", " <!-- and -->\t", "\r\n"]);
    const filters = `${space}<filter type='and' >${parts.map((part) => space + part).join("")}${space}</filter>`;
    const beside = random.pick(["", `<attribute name="fullname"/>`, `<order attribute="fullname" />`, `<link-entity name="account" from="accountid" to="parentcustomerid" alias="x"/>`, "<filter/>"]);
    return `${random.pick(["", "<?xml version='1.0'?>\n", "\uFEFF"])}<fetch version="1.0" mapping='logical'>\n<entity name="contact">${beside}${filters}</entity></fetch>\n`;
}
