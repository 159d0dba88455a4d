/** The site on other hosts, below a folder and under a policy that is sent as a header; and its live preview. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, visiting } from "../built-site.ts";
import { plainEnvironment, root, runScript } from "../run.ts";
import { ask, dialogOf, type Dialog } from "../search-dialog.ts";
import { serve, type Server } from "../serve.ts";
import { clearContent, smallContent, writeContent } from "../small-content.ts";

const desk = mkdtempSync(path.join(tmpdir(), "hosts-"));
const content = writeContent(smallContent);
let browser: Browser;
let server: Server;
let preview: ChildProcess;
let previewAddress: string;

beforeAll(async () => {
  browser = await launchBrowser();
  const out = path.join(desk, "site");
  const { code, output } = await runScript("build", { CONTENT_DIR: content, OUT_DIR: out, BASE_PATH: "/wuxi/" });
  expect(code, output).toBe(0);
  server = await serve(out, "/wuxi/");
  const port = await freePort();
  previewAddress = `http://localhost:${port}/`;
  const env = { ...plainEnvironment(), CONTENT_DIR: content, PORT: String(port), ASTRO_DEV_BACKGROUND: "0" };
  preview = spawn(process.execPath, ["src/tools/site.ts", "dev"], { cwd: root, env, stdio: "ignore" });
});
afterAll(async () => {
  preview?.kill();
  await server?.close();
  await browser?.close();
  clearContent();
  rmSync(desk, { recursive: true, force: true });
});

test("below a folder, with the policy of each page as a header too, results lead to their places", async () => {
  await visiting(browser, {}, async (page) => {
    const refused: string[] = [];
    page.on("console", (message) => message.type() === "error" && refused.push(message.text()));
    let sent = 0;
    await page.route(
      ({ pathname }) => pathname.endsWith("/"),
      async (route) => {
        const response = await route.fetch();
        const body = await response.text();
        const [, policy = ""] = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(body) ?? [];
        sent += Number(policy.includes("wasm-unsafe-eval"));
        const headers = { ...response.headers(), "content-security-policy": policy.replaceAll("&#39;", "'") };
        await route.fulfill({ response, headers, body });
      },
    );
    const dialog = await openAt(page, server.address);
    await ask(dialog, "sensor network");
    await dialog.links.first().click();
    await page.waitForURL(/\/wuxi\/glossary\/#sensor-network/);
    await page.goto(`${server.address}search/?q=higher&kind=Chart`);
    await page.locator("main .results a").first().waitFor();
    expect(await page.locator("main .results a").first().getAttribute("href")).toBe("/wuxi/charts/caps/");
    expect(sent).toBeGreaterThan(2);
    expect(refused).toEqual([]);
  });
});

test("the live preview finds a word as soon as it is written", async () => {
  await visiting(browser, {}, async (page) => {
    page.setDefaultTimeout(60_000);
    await expect.poll(() => answers(previewAddress), { timeout: 60_000 }).toBe(true);
    await ask(await openAt(page, previewAddress), "marigold", /nothing/i);
    const article = smallContent["articles/second.md"] ?? "";
    writeFileSync(path.join(content, "articles/second.md"), article.replace("Nothing but", "A marigold and"));
    // The page is loaded anew, perhaps while the question is being asked: then it is asked again.
    page.setDefaultTimeout(8_000);
    await expect
      .poll(async () => await ask(await openAt(page, previewAddress), "marigold"), { timeout: 60_000 })
      .toBe("1 result for “marigold”");
  });
});

test("the live preview shows an article that is new, or has another name, and what is wrong with one", async () => {
  const article = smallContent["articles/second.md"] ?? "";
  const place = (slug: string): string => path.join(content, `articles/${slug}.md`);
  const statusOf = async (slug: string): Promise<number> => (await fetch(`${previewAddress}articles/${slug}/`)).status;
  const soon = { timeout: 60_000 };
  await expect.poll(() => answers(previewAddress), soon).toBe(true);
  expect(await statusOf("second")).toBe(200);
  writeFileSync(place("third"), article);
  await expect.poll(() => statusOf("third"), soon).toBe(200);
  renameSync(place("third"), place("fourth"));
  await expect.poll(async () => [await statusOf("third"), await statusOf("fourth")], soon).toEqual([404, 200]);
  await visiting(browser, {}, async (page) => {
    page.setDefaultTimeout(60_000);
    await page.goto(`${previewAddress}articles/second/`, { waitUntil: "networkidle" });
    writeFileSync(place("fifth"), article.replace("topics: []", "topics: [nobody]"));
    const told = page.locator("vite-error-overlay");
    await told.filter({ hasText: "content/articles/fifth.md:5" }).waitFor();
    rmSync(place("fifth"));
    await told.waitFor({ state: "detached" });
  });
});

async function openAt(page: Page, address: string): Promise<Dialog> {
  // The live preview may load the page anew on the way.
  await page.goto(address).catch(() => page.goto(address));
  const dialog = dialogOf(page);
  // In the live preview the script of the page may come after the page.
  await expect
    .poll(
      async () => {
        await page.keyboard.press("Control+k");
        return await dialog.self.isVisible();
      },
      { timeout: 20_000 },
    )
    .toBe(true);
  return dialog;
}

const answers = (address: string): Promise<boolean> =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

/** A port that nobody listens at. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
