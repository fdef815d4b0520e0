/** A place in the text: `start` is the first character, `end` the one after the last. */
export interface XmlSpan {
    readonly start: number;
    readonly end: number;
}

export interface XmlAttribute extends XmlSpan {
    readonly name: string;
    readonly value: string;
    /** The value as written, without its quotes. */
    readonly written: XmlSpan;
}

/** An element with the places that edits need. What is between the elements stays in the text alone. */
export interface XmlElement extends XmlSpan {
    readonly name: string;
    readonly attributes: readonly XmlAttribute[];
    readonly children: readonly XmlElement[];
    /** Its own character data. */
    readonly text: string;
    /** Between the tags; undefined when the element closes itself. */
    readonly content?: XmlSpan;
}

export function attribute(element: XmlElement, name: string): string | undefined {
    return element.attributes.find((a) => a.name === name)?.value;
}
