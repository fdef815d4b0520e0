import { attribute, XmlElement } from "../xml/xmlNode";
import { childPath, Conjunction, GroupNode, Link, QueryNode, RelatedNode } from "./queryNode";
import { readCondition } from "./readCondition";
import { segmentOf } from "./segmentLink";

/** Primary key of a table; undefined while it is not known. */
export type PrimaryKeys = (table: string) => string | undefined;

const LinkAttributes = new Set(["name", "from", "to", "link-type", "alias"]);
/** Beside the filters of an entity these ask for a related row as `any` does inside of a filter. */
const Asking = new Set(["inner", "exists", "in"]);

/** Makes tree nodes of elements. What does not fit a node exactly is raw, so that nothing is shown as something else. */
export class FilterReader {
    public constructor(
        private readonly text: string,
        private readonly primaryKey: PrimaryKeys,
    ) {}

    public group(filter: XmlElement, table: string, path: string, around?: XmlElement): GroupNode | undefined {
        const conjunction = conjunctionOf(filter);
        if (!conjunction) return undefined;
        return { kind: "group", path, element: around ?? filter, table, negated: around !== undefined, conjunction, filter, children: this.children(filter.children, table, path, true) };
    }

    public children(elements: readonly XmlElement[], table: string, path: string, inFilter: boolean): QueryNode[] {
        return elements.map((element, index) => this.node(element, table, childPath(path, index), inFilter));
    }

    private node(element: XmlElement, table: string, path: string, inFilter: boolean): QueryNode {
        const read = this.known(element, table, path, inFilter);
        return read ?? { kind: "raw", path, element, text: this.text.slice(element.start, element.end) };
    }

    private known(element: XmlElement, table: string, path: string, inFilter: boolean): QueryNode | undefined {
        if (element.text.trim() !== "" && element.name !== "condition") return undefined;
        switch (element.name) {
            case "filter":
                return this.group(element, table, path);
            case "link-entity":
                return this.link(element, table, path, inFilter);
            case "condition": {
                const comparison = readCondition(element);
                return comparison && { kind: "condition", path, element, table, ...comparison };
            }
            default:
                return undefined;
        }
    }

    private link(element: XmlElement, source: string, path: string, inFilter: boolean): QueryNode | undefined {
        const link = linkOf(element);
        const type = attribute(element, "link-type") ?? "inner";
        const negated = type === "not any";
        if (!link || !(inFilter ? negated || type === "any" : Asking.has(type))) return undefined;
        const [filter, ...more] = element.children;
        if (more.length > 0 || (filter && filter.name !== "filter")) return undefined;
        if (inFilter) {
            const self = link.table === source && link.from === link.to && link.from === this.primaryKey(source);
            if (self && negated && filter) return this.group(filter, source, path, element);
            const segment = link.to === this.primaryKey(source) ? segmentOf(element, filter) : undefined;
            if (segment) return { kind: "segment", path, element, table: source, negated, ...segment };
        }
        return this.related(element, filter, link, source, path, negated, inFilter);
    }

    private related(element: XmlElement, filter: XmlElement | undefined, link: Link, source: string, path: string, negated: boolean, canNegate: boolean): RelatedNode | undefined {
        const conjunction = filter ? conjunctionOf(filter) : "and";
        if (!conjunction) return undefined;
        const children = filter ? this.children(filter.children, link.table, path, true) : [];
        return { kind: "related", path, element, table: link.table, negated, conjunction, filter, children, link, source, canNegate };
    }
}

function linkOf(element: XmlElement): Link | undefined {
    const [table, from, to] = ["name", "from", "to"].map((name) => attribute(element, name));
    if (!table || !from || !to || element.attributes.some((a) => !LinkAttributes.has(a.name))) return undefined;
    return { table, from, to };
}

function conjunctionOf(filter: XmlElement): Conjunction | undefined {
    const type = attribute(filter, "type") ?? "and";
    return filter.attributes.some((a) => a.name !== "type") || (type !== "and" && type !== "or") ? undefined : type;
}
