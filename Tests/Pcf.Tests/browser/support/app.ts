import { chromium, type Browser, type Page } from "playwright-core";
import { findBrowser } from "./findBrowser";
import { address } from "./webApi";

/** A browser for the scenarios of a file. */
export async function startBrowser(): Promise<Browser> {
    const { executablePath, args } = await findBrowser();
    return chromium.launch({ executablePath, args, headless: true });
}

/** A page of a user who has just signed in, in a language. */
export async function signIn(browser: Browser, language = 1033): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: language === 1031 ? "de-DE" : "en-US" });
    await context.addCookies([{ name: "sandbox-language", value: String(language), url: address() }]);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    return page;
}

/** Chooses the language in the settings of the user, where plug-ins read it; a page's own is that of its interface only. */
export async function chooseLanguage(language: number): Promise<void> {
    const answer = await fetch(`${address()}/shell/session`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ language }) });
    if (!answer.ok) throw new Error(`The session answered ${answer.status}: ${await answer.text()}`);
}

/** Opens the list of a table. */
export async function openList(page: Page, table: string): Promise<void> {
    await page.goto(`${address()}/main.aspx?pagetype=entitylist&etn=${table}`);
    await page.getByRole("grid").waitFor();
}

/** Opens a row on its form. */
export async function openRow(page: Page, table: string, id: string): Promise<void> {
    await page.goto(`${address()}/main.aspx?pagetype=entityrecord&etn=${table}&id=${id}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
}
