/** Changes to a view's FetchXML before it is sent. All work on the parsed document, so that no value can break out of it. */

export interface Sort {
    column: string;
    alias?: string;
    descending: boolean;
}

export interface Condition {
    attribute: string;
    operator: string;
    value?: string;
}

export interface QueryChanges {
    page?: number;
    count?: number;
    cookie?: string;
    countAll?: boolean;
    sort?: Sort;
    /** Conditions every row must meet. */
    all?: readonly Condition[];
    /** Conditions one of which a row must meet. */
    any?: readonly Condition[];
    /** Columns to return beside the view's own. */
    columns?: readonly string[];
}

export function changeFetchXml(fetchXml: string, changes: QueryChanges): string {
    const document = new DOMParser().parseFromString(fetchXml, "application/xml");
    const fetch = document.documentElement;
    const entity = fetch.querySelector(":scope > entity");
    if (fetch.nodeName !== "fetch" || !entity) throw new Error(`Not a FetchXML query: ${fetchXml.slice(0, 200)}`);
    if (changes.count !== undefined) fetch.setAttribute("count", String(changes.count));
    if (changes.page !== undefined) fetch.setAttribute("page", String(changes.page));
    if (changes.countAll) fetch.setAttribute("returntotalrecordcount", "true");
    if (changes.cookie) fetch.setAttribute("paging-cookie", changes.cookie);
    for (const column of changes.columns ?? []) addColumn(entity, column);
    if (changes.sort) replaceOrder(entity, changes.sort);
    if (changes.all?.length) entity.append(filter(document, "and", changes.all));
    if (changes.any?.length) entity.append(filter(document, "or", changes.any));
    return new XMLSerializer().serializeToString(document);
}

function addColumn(entity: Element, name: string): void {
    const known = [...entity.children].some((child) => child.nodeName === "all-attributes" || (child.nodeName === "attribute" && child.getAttribute("name") === name));
    if (known) return;
    const attribute = entity.ownerDocument.createElement("attribute");
    attribute.setAttribute("name", name);
    entity.prepend(attribute);
}

function replaceOrder(entity: Element, sort: Sort): void {
    entity.querySelectorAll("order").forEach((order) => order.remove());
    const order = entity.ownerDocument.createElement("order");
    order.setAttribute("attribute", sort.column);
    if (sort.alias) order.setAttribute("entityname", sort.alias);
    order.setAttribute("descending", String(sort.descending));
    const firstFilter = [...entity.children].find((child) => child.nodeName === "filter" || child.nodeName === "link-entity");
    entity.insertBefore(order, firstFilter ?? null);
}

function filter(document: Document, type: "and" | "or", conditions: readonly Condition[]): Element {
    const element = document.createElement("filter");
    element.setAttribute("type", type);
    for (const { attribute, operator, value } of conditions) {
        const condition = document.createElement("condition");
        condition.setAttribute("attribute", attribute);
        condition.setAttribute("operator", operator);
        if (value !== undefined) condition.setAttribute("value", value);
        element.append(condition);
    }
    return element;
}

/** The query with one more filter, given as XML by a script. */
export function addFilterXml(fetchXml: string, filterXml: string): string {
    const document = new DOMParser().parseFromString(fetchXml, "application/xml");
    const added = new DOMParser().parseFromString(filterXml, "application/xml").documentElement;
    if (added.nodeName !== "filter") throw new Error(`Not a FetchXML filter: ${filterXml.slice(0, 200)}`);
    document.querySelector("fetch > entity")?.append(document.importNode(added, true));
    return new XMLSerializer().serializeToString(document);
}

/** The sort order a view begins with, for the arrow in its header. */
export function orderOf(fetchXml: string): Sort | undefined {
    const order = new DOMParser().parseFromString(fetchXml, "application/xml").querySelector("fetch > entity > order");
    const column = order?.getAttribute("attribute");
    return column ? { column, alias: order?.getAttribute("entityname") ?? undefined, descending: order?.getAttribute("descending") === "true" } : undefined;
}

/** A search text as a like pattern: begins with, and * stands for anything; the pattern's own signs are taken literally. */
export function likePattern(text: string): string {
    return text.trim().replace(/[[%_]/g, "[$&]").replace(/\*/g, "%") + "%";
}

/** The paging cookie inside the annotation of a Web API answer, which wraps and encodes it twice. */
export function cookieOf(annotation: string | undefined): string | undefined {
    if (!annotation) return undefined;
    const wrapped = new DOMParser().parseFromString(annotation, "application/xml").documentElement.getAttribute("pagingcookie");
    return wrapped ? decodeURIComponent(decodeURIComponent(wrapped)) : annotation;
}
