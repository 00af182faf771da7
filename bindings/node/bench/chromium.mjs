// The page of the bench in Debian's Chromium, where playwright-core is installed (bindings/browser/test.sh does it).
import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("..", import.meta.url));
const driver = new URL("../../browser/node_modules/playwright-core/index.mjs", import.meta.url);
const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".wasm": "application/wasm" };

/** The figures of each library and the version of the browser; nothing where there is none. */
export async function inChromium() {
    const executablePath = ["/usr/bin/chromium", process.env.CHROMIUM].find((path) => path && existsSync(path));
    if (!executablePath || !existsSync(driver)) return undefined;
    const { chromium } = await import(driver);
    const server = createServer(serve);
    await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
    try {
        const page = await browser.newPage();
        await page.goto(`http://127.0.0.1:${server.address().port}/bench/index.html`);
        return { rows: await page.evaluate(() => window.bench), version: browser.version() };
    } finally {
        await browser.close();
        server.close();
    }
}

function serve(request, response) {
    const file = join(folder, normalize(decodeURIComponent(new URL(request.url, "http://local").pathname)));
    if (!file.startsWith(folder) || !existsSync(file)) return response.writeHead(404).end();
    // Isolated from other origins a page has a clock of microseconds.
    response.writeHead(200, {
        "content-type": TYPES[extname(file)] ?? "application/octet-stream",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-embedder-policy": "require-corp",
    });
    return createReadStream(file).pipe(response);
}
