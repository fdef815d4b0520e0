import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseResx, Strings } from "../shared/testing/strings";

const root = join(import.meta.dirname, "..");

export function readSource(path: string): string {
    return readFileSync(join(root, path), "utf8");
}

export function stringsOf(control: "SegmentPicker" | "SegmentGrid" | "EntityTypeField" | "JourneyDesigner" | "SegmentBuilder", language = 1033): Strings {
    return parseResx(readSource(`${control}/strings/${control}.${language}.resx`));
}

/** A file of the build's output; tests of it need a build before them. */
export function readBuilt(path: string): Buffer {
    const file = join(root, "out", path);
    if (!existsSync(file)) throw new Error(`out/${path} is missing: run "npm run build" before "npm test".`);
    return readFileSync(file);
}
