import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseResx, Strings } from "../shared/testing/strings";
import { readSource, stringsOf } from "./files";

const root = join(import.meta.dirname, "..");

function sources(folder: string): string[] {
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
    ["JourneyDesigner", stringsOf("JourneyDesigner"), stringsOf("JourneyDesigner", 1031)],
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
    it.each(["SegmentPicker", "JourneyDesigner"] as const)("Every key that %s names is in its texts", (control) => {
        const texts = stringsOf(control);
        const folders = control === "SegmentPicker" ? ["SegmentPicker", "shared/picker"] : ["JourneyDesigner", "shared/picker"];
        const code = folders.flatMap(sources).join("\n");
        const named = [...code.matchAll(/"((?:Picker|Designer|Broken)_\w+)"/g)].map((m) => m[1] ?? "");
        expect(named.length).toBeGreaterThan(5);
        expect(named.filter((key) => !(key in texts))).toEqual([]);
    });

    it.each(["SegmentPicker", "SegmentGrid", "JourneyDesigner"] as const)("Every key that the manifest of %s names is in its texts", (control) => {
        const texts = stringsOf(control);
        const named = [...readSource(`${control}/ControlManifest.Input.xml`).matchAll(/(?:display-name|description)-key="(\w+)"/g)].map((m) => m[1] ?? "");
        expect(named.filter((key) => !(key in texts))).toEqual([]);
    });

    it.each(["SegmentPicker", "SegmentGrid", "JourneyDesigner"] as const)("The manifest of %s names the texts of both languages, as the platform loads no others", (control) => {
        const manifest = readSource(`${control}/ControlManifest.Input.xml`);
        for (const language of [1033, 1031]) expect(manifest).toContain(`strings/${control}.${language}.resx`);
    });

    it("Every key that the commands name is in their texts", () => {
        const named = sources("commands").flatMap((code) => [...code.matchAll(/"(Commands_\w+)"/g)].map((m) => m[1] ?? ""));
        expect([...new Set(named)].sort()).toEqual(Object.keys(commands(1033)).sort());
    });

    it("Texts of the shared picker are the same in both controls", () => {
        const picker = (language: number) => [stringsOf("SegmentPicker", language), stringsOf("JourneyDesigner", language)].map((texts) => Object.entries(texts).filter(([key]) => key.startsWith("Picker_")));
        for (const language of [1033, 1031]) expect(picker(language)[0]).toEqual(picker(language)[1]);
    });
});
