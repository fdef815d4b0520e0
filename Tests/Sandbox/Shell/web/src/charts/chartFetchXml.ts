import { changeFetchXml, type Condition } from "../data/fetchXml";

/** A chart's query over the rows of a view: the view's filters and joins, the chart's groups and values. */
export function chartFetchXml(chartXml: string, viewXml: string, any: readonly Condition[]): string {
    const document = new DOMParser().parseFromString(changeFetchXml(viewXml, { any }), "application/xml");
    const chart = new DOMParser().parseFromString(chartXml, "application/xml");
    document.querySelectorAll("attribute, all-attributes, order").forEach((element) => element.remove());
    for (const { name, value } of [...chart.documentElement.attributes]) document.documentElement.setAttribute(name, value);
    const entity = document.querySelector("fetch > entity");
    entity?.prepend(...[...(chart.querySelector("fetch > entity")?.children ?? [])].map((child) => document.importNode(child, true)));
    return new XMLSerializer().serializeToString(document);
}
