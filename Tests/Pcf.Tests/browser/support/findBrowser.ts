import { existsSync } from "node:fs";

/** A browser to drive: its program and how to start it. */
export interface Browser {
    executablePath: string;
    args: string[];
}

const args = [
    "--no-sandbox", "--disable-gpu", "--no-zygote", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

const installed = [
    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * An installed Chromium, Chrome or Edge (CHROME_PATH first), else the Chromium that comes inside an npm package
 * (Linux x64 only), so that tests need no install step.
 * @throws where there is none, saying what to install.
 */
export async function findBrowser(): Promise<Browser> {
    const own = process.env["CHROME_PATH"];
    if (own) {
        if (!existsSync(own)) throw new Error(`CHROME_PATH names '${own}', which does not exist.`);
        return { executablePath: own, args };
    }
    const found = installed.find((path) => existsSync(path));
    if (found) return { executablePath: found, args };
    if (process.platform === "linux" && process.arch === "x64") {
        // makes the package unpack the shared libraries that a bare Linux lacks
        process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs20.x";
        const { default: chromium } = await import("@sparticuz/chromium");
        return { executablePath: await chromium.executablePath(), args };
    }
    throw new Error("No browser found. Install Chromium, Chrome or Edge, or set CHROME_PATH to one.");
}
