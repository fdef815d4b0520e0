import { XmlError, XmlFailure } from "./xmlError";
import type { XmlAttribute, XmlElement } from "./xmlNode";
import { decodeXml } from "./xmlText";

export type XmlReading = { readonly root: XmlElement } | { readonly error: XmlError };

const Depth = 100;
const Name = /[A-Za-z_:][\w:.-]*/y;
const Space = /[ \t\r\n]*/y;
const Value = /"[^"<]*"|'[^'<]*'/y;

/**
 * Reads a text as XML with the places of everything in it, so that edits can leave the rest as it was, which no DOM
 * allows. A document type is refused before anything of it is looked at.
 */
export function parseXml(text: string): XmlReading {
    try {
        return { root: new Parser(text).document() };
    } catch (failure) {
        if (!(failure instanceof XmlFailure)) throw failure;
        return { error: failure.in(text) };
    }
}

class Parser {
    private at = 0;

    public constructor(private readonly text: string) {}

    public document(): XmlElement {
        if (this.text.startsWith("\uFEFF")) this.at = 1;
        this.misc();
        const root = this.element(1);
        this.misc();
        if (this.at < this.text.length) this.unexpected();
        return root;
    }

    private element(depth: number): XmlElement {
        const start = this.at;
        if (depth > Depth) throw new XmlFailure("tooDeep", start, String(Depth));
        this.expect("<");
        const name = this.match(Name);
        const attributes = this.attributes();
        if (this.skip("/>")) return { name, attributes, children: [], text: "", start, end: this.at };
        this.expect(">");
        const contentStart = this.at;
        const { children, text } = this.content(depth);
        const content = { start: contentStart, end: this.at };
        this.endTag(name);
        return { name, attributes, children, text, content, start, end: this.at };
    }

    private attributes(): XmlAttribute[] {
        const found: XmlAttribute[] = [];
        const names = new Set<string>();
        for (;;) {
            const spaced = this.match(Space) !== "";
            if (/[/>]/.test(this.text[this.at] ?? "/")) return found;
            if (!spaced) this.unexpected();
            const start = this.at;
            const name = this.match(Name);
            if (names.has(name)) throw new XmlFailure("duplicateAttribute", start, name);
            names.add(name);
            this.match(Space);
            this.expect("=");
            this.match(Space);
            const quoted = this.match(Value);
            const written = { start: this.at - quoted.length + 1, end: this.at - 1 };
            found.push({ name, value: decodeXml(quoted.slice(1, -1), written.start), written, start, end: this.at });
        }
    }

    private content(depth: number): { children: XmlElement[]; text: string } {
        const children: XmlElement[] = [];
        const text: string[] = [];
        for (;;) {
            const next = this.text.indexOf("<", this.at);
            if (next < 0) throw new XmlFailure("unexpectedEnd", this.text.length, "");
            text.push(decodeXml(this.text.slice(this.at, next), this.at));
            this.at = next;
            if (this.text.startsWith("</", next)) return { children, text: text.join("") };
            if (this.skip("<![CDATA[")) text.push(this.until("]]>"));
            else if (!this.aside()) children.push(this.element(depth + 1));
        }
    }

    private endTag(name: string): void {
        const start = this.at;
        this.expect("</");
        const found = this.match(Name);
        if (found !== name) throw new XmlFailure("wrongEndTag", start, `</${found}>, </${name}>`);
        this.match(Space);
        this.expect(">");
    }

    private misc(): void {
        do this.match(Space);
        while (this.aside());
        if (this.text.startsWith("<!DOCTYPE", this.at)) throw new XmlFailure("documentType", this.at, "<!DOCTYPE");
    }

    /** A comment or a processing instruction. */
    private aside(): boolean {
        if (this.skip("<!--")) this.until("-->");
        else if (this.skip("<?")) this.until("?>");
        else return false;
        return true;
    }

    private until(end: string): string {
        const found = this.text.indexOf(end, this.at);
        if (found < 0) throw new XmlFailure("unexpectedEnd", this.text.length, "");
        const passed = this.text.slice(this.at, found);
        this.at = found + end.length;
        return passed;
    }

    private match(pattern: RegExp): string {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text);
        if (!found) this.unexpected();
        this.at += found[0].length;
        return found[0];
    }

    private expect(characters: string): void {
        if (!this.skip(characters)) this.unexpected();
    }

    private skip(characters: string): boolean {
        if (!this.text.startsWith(characters, this.at)) return false;
        this.at += characters.length;
        return true;
    }

    private unexpected(): never {
        const found = /^\S{1,20}|^\s?/.exec(this.text.slice(this.at, this.at + 21))?.[0] ?? "";
        throw new XmlFailure(this.at >= this.text.length ? "unexpectedEnd" : "unexpected", this.at, found);
    }
}
