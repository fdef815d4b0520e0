import type { XmlElement } from "../xml/xmlNode";
import { allNodes, QueryDocument } from "./queryNode";

const Place = /\bfetch(?:\/[\w-]+(?:\[\d+\])?)+/;

/** The node at the first place that the server's message names, such as fetch/entity/filter[2]/condition. */
export function checkedPath({ fetch, root }: QueryDocument, message: string): string | undefined {
    const steps = Place.exec(message)?.[0].split("/").slice(1);
    const place = steps?.reduce<XmlElement | undefined>(childAt, fetch);
    if (!place) return undefined;
    const around = allNodes(root).filter(({ element }) => element.start <= place.start && place.end <= element.end);
    return around[around.length - 1]?.path;
}

/** Numbers count the elements of one name and are left out for the first. */
function childAt(element: XmlElement | undefined, step: string): XmlElement | undefined {
    const [name, number = "1"] = step.replace("]", "").split("[");
    return element?.children.filter((child) => child.name === name)[Number(number) - 1];
}
