export type XmlReason = "unexpected" | "unexpectedEnd" | "documentType" | "unknownEntity" | "duplicateAttribute" | "wrongEndTag" | "tooDeep";

/** What keeps a text from being XML, and where: lines and columns count from 1. */
export interface XmlError {
    readonly reason: XmlReason;
    readonly line: number;
    readonly column: number;
    /** What stands there, or what the reason is about. */
    readonly found: string;
}

export class XmlFailure extends Error {
    public constructor(
        public readonly reason: XmlReason,
        public readonly at: number,
        public readonly found: string,
    ) {
        super(reason);
        // bundlers that lower classes lose the prototype
        Object.setPrototypeOf(this, XmlFailure.prototype);
    }

    public in(text: string): XmlError {
        const { line, column } = placeOf(text, this.at);
        return { reason: this.reason, line, column, found: this.found };
    }
}

export function placeOf(text: string, at: number): { line: number; column: number } {
    const before = text.slice(0, at);
    return { line: before.split("\n").length, column: at - before.lastIndexOf("\n") };
}
