export type Strings = Record<string, string>;

/** The texts of a RESX file. */
export function parseResx(xml: string): Strings {
    const nodes = new DOMParser().parseFromString(xml, "text/xml").querySelectorAll("data");
    return Object.fromEntries(Array.from(nodes, (node) => [node.getAttribute("name") ?? "", node.querySelector("value")?.textContent ?? ""]));
}
