import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { operatorKey } from "../shared/conditions/operatorKey";
import { shownOperators } from "../shared/model/query/likePattern";
import { TileTypes } from "../shared/model/journey/tile";
import type { ColumnKind } from "../shared/model/tables/tableDefinition";
import { parseResx, Strings } from "../shared/testing/strings";
import { readSource, stringsOf } from "./files";

const root = join(import.meta.dirname, "..");

function sources(folder: string): string[] {
    if (/\.tsx?$/.test(folder)) return [readSource(folder)];
    return readdirSync(join(root, folder)).flatMap((name) => {
        const path = `${folder}/${name}`;
        if (statSync(join(root, path)).isDirectory()) return ["generated", "testing", "strings"].includes(name) ? [] : sources(path);
        return /\.tsx?$/.test(name) ? [readFileSync(join(root, path), "utf8")] : [];
    });
}

function placeholders(text: string): string[] {
    return (text.match(/\{\d\}/g) ?? []).sort();
}

const commands = (language: number): Strings => parseResx(readSource(`commands/strings/commands.${language}.resx`));

const pairs: [string, Strings, Strings][] = [
    ["SegmentPicker", stringsOf("SegmentPicker"), stringsOf("SegmentPicker", 1031)],
    ["SegmentGrid", stringsOf("SegmentGrid"), stringsOf("SegmentGrid", 1031)],
    ["EntityTypeField", stringsOf("EntityTypeField"), stringsOf("EntityTypeField", 1031)],
    ["JourneyDesigner", stringsOf("JourneyDesigner"), stringsOf("JourneyDesigner", 1031)],
    ["SegmentBuilder", stringsOf("SegmentBuilder"), stringsOf("SegmentBuilder", 1031)],
    ["commands", commands(1033), commands(1031)],
];

describe.each(pairs)("Texts of %s", (_, english, german) => {
    it("German has every key of English and no other", () => {
        expect(Object.keys(german)).toEqual(Object.keys(english));
    });

    it("No text is empty, and German fills in the same values", () => {
        Object.entries(english).forEach(([key, text]) => {
            expect(text, key).not.toBe("");
            expect(german[key], key).not.toBe("");
            expect(placeholders(german[key] ?? ""), key).toEqual(placeholders(text));
        });
    });

    it("Sentences are translated, not copied", () => {
        const copied = Object.entries(english).filter(([key, text]) => text.includes(" ") && /[a-z]/.test(text) && german[key] === text);
        expect(copied).toEqual([]);
    });
});

describe("Keys", () => {
    it.each(["SegmentPicker", "JourneyDesigner", "SegmentBuilder"] as const)("Every key that %s names is in its texts", (control) => {
        const texts = stringsOf(control);
        const shared = { SegmentPicker: ["shared/picker"], JourneyDesigner: ["shared/picker", "shared/fields", "shared/conditions"], SegmentBuilder: ["shared/picker/whyNot.ts", "shared/fields", "shared/conditions"] };
        const code = [control, ...shared[control]].flatMap(sources).join("\n");
        const named = [...code.matchAll(/"((?:Picker|Designer|Broken|Builder|FetchXml|Condition|Tile|Branch|Value|Delete|Zoom|ReadOnly|Insight)_\w+)"/g)].map((m) => m[1] ?? "");
        expect(named.length).toBeGreaterThan(5);
        expect(named.filter((key) => !(key in texts))).toEqual([]);
    });

    it.each(["SegmentPicker", "SegmentGrid", "EntityTypeField", "JourneyDesigner", "SegmentBuilder"] as const)("Every key that the manifest of %s names is in its texts", (control) => {
        const texts = stringsOf(control);
        const named = [...readSource(`${control}/ControlManifest.Input.xml`).matchAll(/(?:display-name|description)-key="(\w+)"/g)].map((m) => m[1] ?? "");
        expect(named.filter((key) => !(key in texts))).toEqual([]);
    });

    it.each(["SegmentPicker", "SegmentGrid", "EntityTypeField", "JourneyDesigner", "SegmentBuilder"] as const)("The manifest of %s names the texts of both languages, as the platform loads no others", (control) => {
        const manifest = readSource(`${control}/ControlManifest.Input.xml`);
        for (const language of [1033, 1031]) expect(manifest).toContain(`strings/${control}.${language}.resx`);
    });

    it("Every operator and every problem has a text", () => {
        const texts = stringsOf("SegmentBuilder");
        const designer = stringsOf("JourneyDesigner");
        const kinds: ColumnKind[] = ["text", "whole", "decimal", "date", "choice", "choices", "yesNo", "lookup", "owner", "id"];
        const operators = kinds.flatMap((kind) => shownOperators(kind)).map(operatorKey);
        expect(operators.filter((key) => !(key in texts) || !(key in designer))).toEqual([]);
        const codesOf = (path: string) => [...readSource(path).matchAll(/"([a-z]+[A-Z]\w+)"/g)].map((m) => `Condition_Problem_${m[1]}`);
        const codes = codesOf("shared/model/query/checkComparison.ts");
        expect(codes.length).toBeGreaterThan(5);
        expect(codes.filter((key) => !(key in texts) || !(key in designer))).toEqual([]);
        expect(codesOf("shared/model/query/checkQuery.ts").filter((key) => !(key in texts))).toEqual([]);
    });

    it("Every problem of a journey has a text, and every type of tile a name", () => {
        const texts = stringsOf("JourneyDesigner");
        const kinds = [...readSource("shared/model/journey/checkJourney.ts").matchAll(/\| "(\w+)"/g)].map((m) => m[1] ?? "").filter((kind) => kind !== "InvalidDefinition" && kind !== "Incomplete" && kind !== "warning");
        expect(kinds.length).toBeGreaterThan(15);
        expect(kinds.map((kind) => `Designer_Problem_${kind}`).filter((key) => !(key in texts))).toEqual([]);
        expect([...TileTypes, "unknown"].filter((type) => type !== "segment").map((type) => `Tile_${type}`).filter((key) => !(key in texts))).toEqual([]);
    });

    it("Every key that the commands name is in their texts", () => {
        const named = sources("commands").flatMap((code) => [...code.matchAll(/"(Commands_\w+)"/g)].map((m) => m[1] ?? ""));
        expect([...new Set(named)].sort()).toEqual(Object.keys(commands(1033)).sort());
    });

    it("Texts of the shared picker are the same in all controls", () => {
        for (const language of [1033, 1031]) {
            const picker = (control: "SegmentPicker" | "JourneyDesigner" | "SegmentBuilder") => Object.entries(stringsOf(control, language)).filter(([key]) => key.startsWith("Picker_"));
            expect(picker("JourneyDesigner")).toEqual(picker("SegmentPicker"));
            const [designer, builder] = [stringsOf("JourneyDesigner", language), stringsOf("SegmentBuilder", language)];
            const conditions = Object.entries(builder).filter(([key]) => /^(?:Condition|Operator)_/.test(key) && key in designer);
            expect(conditions.length).toBeGreaterThan(50);
            expect(conditions.filter(([key, text]) => designer[key] !== text)).toEqual([]);
            // the builder has a lookup of its own, and takes the texts it needs
            expect(picker("SegmentPicker")).toEqual(expect.arrayContaining(picker("SegmentBuilder")));
        }
    });
});
