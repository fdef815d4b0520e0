import { XmlFailure } from "./xmlError";

const Entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

const Escapes: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" };

/** Character data or an attribute value as XML; line breaks survive the normalisation of attribute values. */
export function escapeXml(text: string): string {
    return text.replace(/[<>&"\n\r\t]/g, (c) => Escapes[c] ?? `&#${c.charCodeAt(0)};`);
}

/** Only the entities of XML itself are known: others would need a document type, which is refused. */
export function decodeXml(written: string, at: number): string {
    return written.replace(/&(?:#(x[\da-f]+|\d+)|(\w+));|&/gi, (whole: string, code: string | undefined, name: string | undefined, offset: number) => {
        const decoded = code === undefined ? Entities[name ?? ""] : character(code);
        if (decoded === undefined) throw new XmlFailure("unknownEntity", at + offset, whole);
        return decoded;
    });
}

function character(code: string): string | undefined {
    const number = /^x/i.test(code) ? parseInt(code.slice(1), 16) : parseInt(code, 10);
    const allowed = number === 9 || number === 10 || number === 13 || (number >= 32 && number <= 0x10ffff && !(number >= 0xd800 && number <= 0xdfff));
    return allowed ? String.fromCodePoint(number) : undefined;
}
