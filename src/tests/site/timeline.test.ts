import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readContent } from "../../lib/read-content.ts";
import { contentDir } from "../../lib/settings.ts";
import { gzipSize, kB, launchBrowser, layoutShift, pathOf, readSite, siteHas, urlOf, visiting } from "../built-site.ts";

const timeline = "/timeline/";
/** The entries as the data has them, which is another way than the page's. */
const rows = siteHas("/data/milestones.json")
  ? (JSON.parse(readSite("/data/milestones.json")) as { rows: Milestone[] }).rows
  : [];
const all = rows.length;
const policies = rows.filter(({ kind }) => kind === "policy");
const leading = rows.filter(({ weight }) => weight === 3);
const idsOf = (some: Milestone[]): string[] => some.map(({ id }) => id).sort();
const wide = { viewport: { width: 1280, height: 900 } };
const narrow = { viewport: { width: 320, height: 640 } };
let browser: Browser;

interface Milestone {
  id: string;
  kind: string;
  weight: number;
  date: string;
  title: string;
  statement: string;
}

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Opens the timeline with something behind its address, hands it over, and sees to it that no error was thrown. */
async function onTimeline<T>(
  behind: string,
  visit: (page: Page) => Promise<T>,
  options: BrowserContextOptions = wide,
): Promise<T> {
  return await visiting(browser, options, async (page) => {
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await page.goto(urlOf(timeline) + behind);
    const result = await visit(page);
    expect(errors).toEqual([]);
    return result;
  });
}

/** The ids of the entries that can be seen. */
const shownOn = async (page: Page): Promise<string[]> =>
  (
    await page
      .locator("li[data-row]")
      .filter({ visible: true })
      .evaluateAll((entries) => entries.map(({ id }) => id))
  ).sort();

const outcomeOf = async (page: Page): Promise<string> => await page.getByRole("status").innerText();
/** The paths of the scripts that a page has loaded. */
const scriptsOf = async (page: Page): Promise<string[]> =>
  (await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name)))
    .filter((name) => name.endsWith(".js"))
    .map((name) => pathOf(name));
const queryOf = (page: Page): string => new URL(page.url()).search;
const choose = (page: Page, name: string) => page.getByRole("radio", { name }).check();

describe("the filter of the timeline", () => {
  test("has entries to choose from", () => {
    expect(Math.min(policies.length, leading.length, all - policies.length)).toBeGreaterThan(0);
  });

  test("shows a kind, writes it to the address and goes back", async () => {
    await onTimeline("", async (page) => {
      await choose(page, "Policy");
      expect(await shownOn(page)).toEqual(idsOf(policies));
      expect(await outcomeOf(page)).toBe(`${policies.length} of ${all} entries`);
      expect(queryOf(page)).toBe("?kind=policy");
      await choose(page, "Leading");
      expect(queryOf(page)).toBe("?kind=policy&weight=3");
      await page.goBack();
      expect(await shownOn(page)).toEqual(idsOf(policies));
      expect(await page.getByRole("radio", { name: "Leading" }).isChecked()).toBe(false);
      await page.goBack();
      expect(await shownOn(page)).toHaveLength(all);
      expect(await outcomeOf(page)).toBe(`${all} entries`);
      await page.goForward();
      expect(await shownOn(page)).toEqual(idsOf(policies));
      expect(await page.getByRole("radio", { name: "Policy" }).isChecked()).toBe(true);
    });
  });

  test("shows what holds the words, and writes them without a step for each letter", async () => {
    await onTimeline("", async (page) => {
      const before = await page.evaluate(() => history.length);
      await page.getByLabel("Words").pressSequentially("Zone APPROVED", { delay: 5 });
      await expect.poll(() => queryOf(page)).toBe("?q=Zone+APPROVED");
      const shown = await shownOn(page);
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.length).toBeLessThan(all);
      const texts = await page.locator("li[data-row]").filter({ visible: true }).allInnerTexts();
      for (const text of texts) expect(text).toMatch(/zone.*approved|approved.*zone/is);
      expect(await outcomeOf(page)).toBe(`${shown.length} of ${all} entries`);
      expect(await page.evaluate(() => history.length)).toBe(before);
    });
  });

  test("does at once what a shared address says, and again after a reload", async () => {
    await onTimeline("?kind=policy&weight=2&q=20", async (page) => {
      const asked = idsOf(policies.filter(({ weight }) => weight >= 2));
      const shown = await shownOn(page);
      expect(asked).toEqual(expect.arrayContaining(shown));
      expect(shown.length).toBeGreaterThan(0);
      expect(await page.getByLabel("Words").inputValue()).toBe("20");
      const top = (): Promise<number | undefined> =>
        page
          .locator("timeline-filter form")
          .boundingBox()
          .then((box) => box?.y);
      await expect.poll(top).toBeCloseTo(0, -2);
      await page.getByLabel("Words").fill("nothing has this");
      await expect.poll(() => queryOf(page)).toContain("q=nothing");
      await page.reload();
      expect(await shownOn(page)).toEqual([]);
    });
  });

  test("finds an entry by its date in words and by Chinese in its statement", async () => {
    const chinese = rows.find(({ statement }) => /\p{Script=Han}{2}/u.test(statement));
    const dated = rows.find(({ date }) => date === "2009-11-13");
    const asked: [string, string | undefined][] = [
      [/\p{Script=Han}{2}/u.exec(chinese?.statement ?? "")?.[0] ?? "", chinese?.id],
      ["13 november 2009", dated?.id],
    ];
    for (const [words, id] of asked) {
      const shown = await onTimeline(`?q=${encodeURIComponent(words)}`, shownOn);
      expect(shown, words).toContain(id);
      expect(shown.length, words).toBeLessThan(all);
    }
  });

  test("hides the years that are left empty, with the links to them", async () => {
    await onTimeline("?kind=policy", async (page) => {
      const years = [...new Set(policies.map(({ date }) => String(date).slice(0, 4)))].sort();
      const links = page.getByRole("navigation", { name: "Years" }).getByRole("link");
      expect(await links.filter({ visible: true }).allInnerTexts()).toEqual(years);
      expect(await page.locator("timeline-filter h2").filter({ visible: true }).allInnerTexts()).toEqual(years);
    });
  });

  test("goes to a year and keeps what is asked for", async () => {
    await onTimeline("?kind=policy", async (page) => {
      const link = page.getByRole("navigation", { name: "Years" }).getByRole("link").filter({ visible: true }).nth(1);
      const year = await link.innerText();
      await link.click();
      expect(page.url()).toMatch(new RegExp(`\\?kind=policy#y${year}$`));
      expect(await shownOn(page)).toEqual(idsOf(policies));
    });
  });

  test("says that nothing is found, and shows all again at one press", async () => {
    await onTimeline("?kind=policy&q=xyzzy", async (page) => {
      expect(await shownOn(page)).toEqual([]);
      expect(await outcomeOf(page)).toMatch(new RegExp(`^0 of ${all} entries\\. \\w.+\\.$`));
      await page.getByRole("button", { name: "Show all" }).press("Enter");
      expect(await shownOn(page)).toHaveLength(all);
      expect(queryOf(page)).toBe("");
      expect(await page.locator(":focus").getAttribute("name")).toBe("q");
      await page.goBack();
      expect(await shownOn(page)).toEqual([]);
    });
  });

  test("never hides the entry that the address names, and says why it is there", async () => {
    const [named] = leading.filter(({ kind }) => kind !== "company");
    const others = idsOf(rows.filter(({ kind }) => kind === "company"));
    await onTimeline(`?kind=company#${named?.id}`, async (page) => {
      expect(await shownOn(page)).toEqual([...others, named?.id].sort());
      expect(await outcomeOf(page)).toBe(
        `${others.length} of ${all} entries. “${named?.title}” is shown besides, since the address names it.`,
      );
      await expect.poll(async () => await page.locator(`[id="${named?.id}"]`).evaluate(isOnScreen)).toBe(true);
      await page.evaluate((id) => Object.assign(location, { hash: id }), policies[0]?.id ?? "");
      await expect.poll(() => shownOn(page)).toEqual([...others, policies[0]?.id].sort());
      await expect.poll(async () => await page.locator(`[id="${policies[0]?.id}"]`).evaluate(isOnScreen)).toBe(true);
    });
  });

  test("is worked with the keyboard alone", async () => {
    await onTimeline("", async (page) => {
      await page.getByRole("radio", { name: "All" }).first().focus();
      await page.keyboard.press("ArrowRight");
      expect(queryOf(page)).toMatch(/^\?kind=\w+$/);
      const marked = page.locator("label:has(:focus-visible)");
      expect(await marked.evaluate((label) => getComputedStyle(label).outlineStyle)).toBe("solid");
      await page.getByLabel("Words").focus();
      await page.keyboard.type("zone");
      await page.keyboard.press("Enter");
      expect(queryOf(page)).toMatch(/^\?kind=\w+&q=zone$/);
    });
  });

  test.each([
    ["an unknown kind", "?kind=<b>x</b>", /kind.+left out/],
    ["an unknown weight", "?weight=NaN", /weight.+left out/],
    ["a key that comes twice", "?kind=policy&kind=event", /“kind” more than once/],
    ["a huge text", `?q=${"policy ".repeat(900)}`, /first 100 letters/],
    ["markup", "?q=<img src=x onerror=alert(1)>", /^0 of/],
    ["an emoji", "?q=😀", /^0 of/],
    ["a broken escape", "?q=%E0%A4%A&kind=%", /^0 of.+left out/],
    ["signs of a pattern", "?q=(.*%2B[", /^0 of/],
    ["a place that there is not", "?kind=policy#%zz", /^\d+ of \d+ entries$/],
    ["other keys", "?from=feed&__proto__=x", /^\d+ entries$/],
  ])("answers %s with a sentence", async (_, behind, words) => {
    await onTimeline(behind, async (page) => {
      expect(await outcomeOf(page)).toMatch(words);
      expect(await page.locator("timeline-filter :is(img, b)").count()).toBe(0);
    });
  });

  test("weighs at most 3 kB and asks for nothing while it works", async () => {
    await onTimeline("", async (page) => {
      const own = await scriptsOf(page);
      await page.goto(urlOf("/charts/"));
      // What a page with charts has as well is not the filter's.
      const common = await scriptsOf(page);
      const sources = own.filter((source) => !common.includes(source));
      expect(sources.length).toBeGreaterThan(0);
      const sizes = sources.map((source) => gzipSize(readSite(source)));
      await page.goto(urlOf(timeline));
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(3 * kB);
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await choose(page, "Event");
      expect(asked.filter((url) => !url.endsWith("/favicon.svg"))).toEqual([]);
    });
  });

  test.each([
    ["", 1280],
    ["", 320],
    ["?kind=policy", 1280],
    ["?kind=policy", 320],
  ])("moves nothing that is seen when it starts with “%s” at %i pixels", async (behind, width) => {
    const shift = await onTimeline(
      behind,
      async (page) => {
        await page.waitForLoadState("networkidle");
        return await page.evaluate(layoutShift);
      },
      { viewport: { width, height: 800 } },
    );
    expect(shift).toBeLessThan(0.001);
  });

  test.each([320, 1280])("has targets of 24 pixels at %i pixels", async (width) => {
    await onTimeline(
      "?kind=policy",
      async (page) => {
        const small = await page
          .locator("timeline-filter :is(label:has([type=radio]), [name=q], button, nav a)")
          .filter({ visible: true })
          .evaluateAll((all) =>
            all.flatMap((one) => {
              const { width, height } = one.getBoundingClientRect();
              return width < 24 || height < 24 ? `${one.textContent}: ${width} by ${height}` : [];
            }),
          );
        expect(small).toEqual([]);
      },
      { viewport: { width, height: 800 } },
    );
  });

  test.each(["", "?kind=policy&weight=9#x", `?q=${"x".repeat(90)}`])(
    "does not make the page wider than 320 pixels with “%s”",
    async (behind) => {
      const width = await onTimeline(
        behind,
        (page) => page.evaluate(() => document.documentElement.scrollWidth),
        narrow,
      );
      expect(width).toBe(320);
    },
  );
});

describe("the timeline", () => {
  test("shows of the charts of milestones the one with most of them, and leads to the others", async () => {
    const rowsOf = (id: string): number => (JSON.parse(readSite(`/charts/${id}.json`)) as { rows: [] }).rows.length;
    const charts = readContent(contentDir)
      .charts.filter(({ value }) => value.data === "milestones")
      .map(({ id }) => id)
      .sort((a, b) => rowsOf(b) - rowsOf(a));
    await onTimeline("", async (page) => {
      const shown = page.locator("figure[data-chart]");
      expect(await shown.evaluateAll((all) => all.map((one) => one.dataset.chart))).toEqual(charts.slice(0, 1));
      const links = await page
        .locator("main .others a")
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(links.map((link) => pathOf(link))).toEqual(charts.slice(1).map((id) => `/charts/${id}/`));
    });
  });

  test("has a date for machines, a kind, a confidence and sources on each entry", async () => {
    await onTimeline("", async (page) => {
      const bare = await page.locator("li[data-row]").evaluateAll((entries) =>
        entries.flatMap((entry) => {
          const date = entry.querySelector("time")?.getAttribute("datetime") ?? "";
          const said = entry.querySelector(".meta")?.textContent ?? "";
          const isWhole =
            /^\d{4}(-\d\d){0,2}$/.test(date) &&
            said.toLowerCase().startsWith((entry as HTMLElement).dataset.kind ?? "?") &&
            /(high|medium|low) confidence/.test(said) &&
            entry.querySelector(".meta a[href*='/sources/#']");
          return isWhole ? [] : entry.id;
        }),
      );
      expect(bare).toEqual([]);
      expect(await shownOn(page)).toEqual(idsOf(rows));
    });
  });

  test("sets what weighs more in larger type", async () => {
    await onTimeline("", async (page) => {
      const sizes = await Promise.all(
        [0, 1, 2, 3].map((weight) =>
          page
            .locator(`li[data-weight="${weight}"] h3`)
            .first()
            .evaluate((title) => Number.parseFloat(getComputedStyle(title).fontSize)),
        ),
      );
      expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => a - b));
    });
  });

  test("shows all entries and no dead control without script, and says so", async () => {
    await onTimeline(
      "?kind=policy",
      async (page) => {
        expect(await shownOn(page)).toHaveLength(all);
        expect(
          await page.locator("timeline-filter :is(input, button, label, form)").filter({ visible: true }).count(),
        ).toBe(0);
        expect(await page.locator("timeline-filter").innerText()).toContain("All entries are shown");
      },
      { ...wide, javaScriptEnabled: false },
    );
  });

  test("has its entries on paper, without controls, and the count where some are left out", async () => {
    await onTimeline("", async (page) => {
      await page.emulateMedia({ media: "print" });
      const chrome = page.locator("timeline-filter :is(form, nav, button)").filter({ visible: true });
      expect(await shownOn(page)).toHaveLength(all);
      expect([await chrome.count(), await page.getByRole("status").isVisible()]).toEqual([0, false]);
      await page.emulateMedia({ media: "screen" });
      await choose(page, "Policy");
      await page.emulateMedia({ media: "print" });
      expect(await shownOn(page)).toEqual(idsOf(policies));
      expect([await chrome.count(), await page.getByRole("status").isVisible()]).toEqual([0, true]);
      expect(await page.locator("timeline-filter").innerText()).toMatch(
        new RegExp(`^${policies.length} of ${all} entries\\s+policy\\s`),
      );
    });
  });
});

/** Runs in the browser: whether the upper edge of an element is on the screen. */
function isOnScreen(element: Element): boolean {
  const { top } = element.getBoundingClientRect();
  return top >= 0 && top < innerHeight;
}
