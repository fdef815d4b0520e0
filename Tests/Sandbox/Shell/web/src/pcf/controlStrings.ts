const baseLanguage = 1033;

/** The strings of a control's RESX files: the user's language over the base language. Only files that the manifest names are read. */
export async function loadControlStrings(folder: string, resx: readonly string[], language: number): Promise<Record<string, string>> {
    const files = [baseLanguage, language].flatMap((each) => resx.filter((path) => path.endsWith(`.${each}.resx`)));
    const parts = await Promise.all([...new Set(files)].map(async (path) => parseResx(await (await fetch(folder + path)).text())));
    return Object.assign({}, ...parts) as Record<string, string>;
}

function parseResx(xml: string): Record<string, string> {
    const document = new DOMParser().parseFromString(xml, "application/xml");
    return Object.fromEntries([...document.querySelectorAll("root > data")].map((data) => [data.getAttribute("name") ?? "", data.querySelector("value")?.textContent ?? ""]));
}
