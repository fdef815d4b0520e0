import { describe, expect, it } from "vitest";
import { parseXml } from "../../../shared/model/xml/parseXml";
import { XmlError } from "../../../shared/model/xml/xmlError";
import { XmlElement } from "../../../shared/model/xml/xmlNode";
import { escapeXml } from "../../../shared/model/xml/xmlText";
import { Random } from "../random";

function root(text: string): XmlElement {
    const reading = parseXml(text);
    if ("error" in reading) throw new Error(JSON.stringify(reading.error));
    return reading.root;
}

function error(text: string): XmlError | undefined {
    const reading = parseXml(text);
    return "error" in reading ? reading.error : undefined;
}

describe("Reading XML", () => {
    it("Elements know their places in the text", () => {
        const text = `<?xml version="1.0"?> <a x='1'><!-- <b> --><b y="&lt;&#65;&#x42;"/>t</a> `;
        const a = root(text);
        const b = a.children[0];
        expect(text.slice(a.start, a.end)).toBe(`<a x='1'><!-- <b> --><b y="&lt;&#65;&#x42;"/>t</a>`);
        expect(text.slice(b?.start, b?.end)).toBe(`<b y="&lt;&#65;&#x42;"/>`);
        expect(b?.attributes[0]?.value).toBe("<AB");
        expect(a.text).toBe("t");
        expect(b?.content).toBeUndefined();
    });

    it("CDATA counts as text", () => {
        expect(root("<a>x<![CDATA[<&]]>y</a>").text).toBe("x<&y");
    });

    it.each<[string, string, number, number]>([
        ["<a>\n<b></c></a>", "wrongEndTag", 2, 4],
        ["<a x='1' x='2'/>", "duplicateAttribute", 1, 10],
        ["<a>&nbsp;</a>", "unknownEntity", 1, 4],
        ["<a>R&D</a>", "unknownEntity", 1, 5],
        ["<a>&#0;</a>", "unknownEntity", 1, 4],
        ["<a>\n<b>", "unexpectedEnd", 2, 4],
        ["<a/><b/>", "unexpected", 1, 5],
        ["<a x=1/>", "unexpected", 1, 6],
        ["<a x='<'/>", "unexpected", 1, 6],
        ["<a x='1'y='2'/>", "unexpected", 1, 9],
        ["", "unexpectedEnd", 1, 1],
        ["text", "unexpected", 1, 1],
    ])("%j is refused: %s", (text, reason, line, column) => {
        expect(error(text)).toMatchObject({ reason, line, column });
    });

    it("A document type is refused, whatever it holds", () => {
        const bomb = `<!DOCTYPE a [<!ENTITY x "${"y".repeat(100)}"><!ENTITY z "&x;&x;&x;">]><a>&z;</a>`;
        expect(error(bomb)).toMatchObject({ reason: "documentType", line: 1, column: 1 });
    });

    it("Elements nested without end are refused at once", () => {
        expect(error("<a>".repeat(100000))).toMatchObject({ reason: "tooDeep" });
    });

    it("A million characters are read in a moment", () => {
        const start = Date.now();
        root(`<a>${`<b c="1">x</b>`.repeat(75000)}</a>`);
        expect(Date.now() - start).toBeLessThan(3000);
    });

    it("Any text survives being written and read", () => {
        const characters = ["<", ">", "&", '"', "'", "\n", "\t", "\r", "]]>", "é", "😀", "a"];
        for (let seed = 1; seed <= 300; seed++) {
            const random = new Random(seed);
            const text = Array.from({ length: random.below(12) }, () => random.pick(characters)).join("");
            expect(root(`<a b="${escapeXml(text)}"/>`).attributes[0]?.value).toBe(text);
            expect(root(`<a>${escapeXml(text)}</a>`).text).toBe(text);
        }
    });

    it("Damaged texts are read or refused with a place, never thrown", () => {
        const text = `<fetch><entity name="contact"><filter type='and'><condition attribute="a" operator="in"><value>1 &amp; 2</value></condition></filter></entity></fetch>`;
        for (let seed = 1; seed <= 3000; seed++) {
            const random = new Random(seed);
            const at = random.below(text.length);
            const damaged = text.slice(0, at) + random.pick(["", "<", ">", "&", '"', "/", "x"]) + text.slice(at + random.below(3));
            const found = error(damaged);
            if (found) expect(found.line).toBe(1);
        }
    });
});
