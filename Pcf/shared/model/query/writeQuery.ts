import { escapeXml } from "../xml/xmlText";
import { arityOf } from "./operators";
import type { Comparison, Conjunction, Link } from "./queryNode";
import { MemberLink } from "./segmentLink";

/** The canonical texts: what the builder writes where nothing was written before. */
export function emptyQuery(table: string): string {
    return `<fetch><entity name="${escapeXml(table)}"></entity></fetch>`;
}

export function conditionXml({ column, operator, values }: Comparison): string {
    const start = `<condition attribute="${escapeXml(column)}" operator="${operator}"`;
    switch (arityOf(operator)) {
        case "none":
            return `${start}/>`;
        case "one":
        case "count":
            return `${start} value="${escapeXml(values[0] ?? "")}"/>`;
        default:
            return `${start}>${values.map((value) => `<value>${escapeXml(value)}</value>`).join("")}</condition>`;
    }
}

export function groupXml(conjunction: Conjunction, children: string): string {
    return `<filter type="${conjunction}">${children}</filter>`;
}

export function relatedXml({ table, from, to }: Link, negated: boolean, filter: string): string {
    return `<link-entity name="${escapeXml(table)}" from="${escapeXml(from)}" to="${escapeXml(to)}" link-type="${linkType(negated)}">${filter}</link-entity>`;
}

/** FetchXML has no "not": rows of which none is the same row meeting the filter. */
export function butNotXml(table: string, primaryKey: string, filter: string): string {
    return relatedXml({ table, from: primaryKey, to: primaryKey }, true, filter);
}

export function segmentXml(primaryKey: string, segmentId: string, negated: boolean): string {
    const condition = conditionXml({ column: MemberLink.Segment, operator: "eq", values: [segmentId] });
    return relatedXml({ table: MemberLink.Table, from: MemberLink.Member, to: primaryKey }, negated, groupXml("and", condition));
}

export function linkType(negated: boolean): string {
    return negated ? "not any" : "any";
}
