import { globSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dist, launchBrowser, siteFile, urlOf, visiting } from "../built-site.ts";

const page = "/subsidies/";
const measures: Record<string, string>[] = parse(readFileSync(siteFile("/data/measures.csv")), { columns: true });
const desk = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 } };
/** Up to five measures, of unlike kinds where there are such. */
const ids = [...measures].sort((a, b) => rarity(a) - rarity(b)).map(({ id = "" }) => id).slice(0, 5); // prettier-ignore
/** The scripts that hold Chart.js, by a method of it. */
const engine = globSync("_astro/*.js", { cwd: dist }).filter((file) =>
  readFileSync(siteFile(`/${file}`), "utf8").includes("getDatasetMeta"),
);
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe("without script", () => {
  test("every measure stands in a table with its sum, and no control is there that does nothing", async () => {
    await at("", { ...desk, javaScriptEnabled: false }, async (site) => {
      const shown = await site.evaluate(() =>
        [...document.querySelectorAll("measure-explorer tr[data-row]")].map((row) => (row as HTMLElement).dataset.row),
      );
      expect(shown.sort()).toEqual(measures.map(({ id }) => `measures/${id}`).sort());
      for (const { id = "", amount = "" } of measures.filter((measure) => measure.amount))
        expect(plain(await site.locator(`#${id}`).innerText()), id).toContain(Number(amount).toLocaleString("en-GB"));
      expect(await controlsOf(site)).toEqual([]);
    });
  });

  test("the rules of the project check are a table", async () => {
    await at("", { ...desk, javaScriptEnabled: false }, async (site) => {
      expect(await site.locator("project-check tr[data-when]").count()).toBe(rulesOnRecord());
      expect(await site.locator("project-check").innerText()).toContain("no advice");
    });
  });

  test("the title of a measure is the head of its row", async () => {
    await at("", { ...desk, javaScriptEnabled: false }, async (site) => {
      const { id = "", title = "" } = measures[0] ?? {};
      expect(plain(await site.locator(`#${id} > th[scope=row]`).innerText())).toContain(title);
    });
  });

  test("the tables stay tables on paper, whose width is that of a narrow screen", async () => {
    await at("", { viewport: { width: 718, height: 900 }, javaScriptEnabled: false }, async (site) => {
      const row = site.locator("measure-explorer tr[data-row]").first();
      const display = (): Promise<string> => row.evaluate((one) => getComputedStyle(one).display);
      expect(await display()).toBe("grid");
      await site.emulateMedia({ media: "print" });
      expect(await display()).toBe("table-row");
      const cut = await site.locator(".block-table").evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length); // prettier-ignore
      expect(cut).toBe(0);
    });
  });

  test("the same at the width of a phone, without a page that scrolls sideways", async () => {
    await at("", { ...phone, javaScriptEnabled: false }, async (site) => {
      expect(await controlsOf(site)).toEqual([]);
      expect(await site.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
  });
});

describe("the filter", () => {
  test("shows the rows that have what is chosen, tells how many, and stands in the address", async () => {
    await at("", desk, async (site) => {
      await choose(site, "level", "municipal");
      await choose(site, "kind", "cap");
      const expected = measures.filter(({ level, amount_kind }) => level === "municipal" && amount_kind === "cap");
      expect((await shownRows(site)).sort()).toEqual(expected.map(({ id }) => id).sort());
      expect(await site.locator("[data-shown]").innerText()).toContain(`${expected.length} of ${measures.length}`);
      expect(new URL(site.url()).search).toBe("?level=municipal&kind=cap");
    });
  });

  test("hides the other rows on a phone as well", async () => {
    await at("?level=district", phone, async (site) => {
      expect(await shownRows(site)).toHaveLength(measures.filter(({ level }) => level === "district").length);
    });
  });

  test("goes back with the browser, and forward again", async () => {
    await at("", desk, async (site) => {
      await choose(site, "level", "district");
      const some = await shownRows(site);
      await site.goBack();
      expect(await shownRows(site)).toHaveLength(measures.length);
      await site.goForward();
      expect(await shownRows(site)).toEqual(some);
      expect(await site.locator("input[name=level]:checked").inputValue()).toBe("district");
    });
  });

  test("is as the address says when a page opens, and finds undated measures by that word", async () => {
    await at("?year=undated", desk, async (site) => {
      const undated = measures.filter(({ date }) => !date);
      expect((await shownRows(site)).sort()).toEqual(undated.map(({ id }) => id).sort());
      const cells = await site.locator("measure-explorer tr[data-row]:visible [data-field=date]").allInnerTexts();
      expect(cells.every((words) => words.includes("no date stated"))).toBe(true);
    });
  });

  test("answers an address that nobody can follow in words, as text", async () => {
    await at("?level=%3Cimg%20src%3Dx%3E&kind=__proto__&sort=%00&compare=nowhere", desk, async (site) => {
      expect(await shownRows(site)).toHaveLength(measures.length);
      expect(await site.locator("[data-remarks]").innerText()).toContain("which there is not");
      expect(await site.locator("[data-chosen]").innerText()).toContain("not on record");
      expect(await site.locator("main img[src=x]").count()).toBe(0);
    });
  });

  test("hides a group without a row, so that caps and budgets are never in one list", async () => {
    await at("?kind=cap", desk, async (site) => {
      const groups = await site.locator("section[data-group]:visible").evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.group)); // prettier-ignore
      expect(groups).toEqual(["caps"]);
      const kinds = await site.locator("measure-explorer tr[data-row]:visible [data-field=kind]").allInnerTexts();
      expect(new Set(kinds)).toEqual(new Set(["cap"]));
    });
  });

  test("gives way to the row that an address names", async () => {
    const district = measures.find(({ level }) => level === "district")?.id ?? "";
    await at(`?level=national#${district}`, desk, async (site) => {
      await expect.poll(() => site.locator(`#${district}`).isVisible()).toBe(true);
    });
  });

  test("can be used by keyboard alone", async () => {
    await at("", desk, async (site) => {
      await site.locator("input[name=level]:checked").focus();
      await site.keyboard.press("ArrowRight");
      const chosen = await site.locator("input[name=level]:checked").inputValue();
      expect(chosen).not.toBe("");
      expect(await shownRows(site)).toHaveLength(measures.filter(({ level }) => level === chosen).length);
    });
  });
});

describe("the order", () => {
  test("is by sum first, then by what a head is pressed for, up and down, within each group", async () => {
    await at("", desk, async (site) => {
      const sums = (): Promise<number[]> => site.locator("[data-group=caps] td.number[data-label^=CNY]").evaluateAll((all) => all.map((cell) => Number((cell as HTMLElement).dataset.value))); // prettier-ignore
      const before = await sums();
      expect(before).toEqual(before.toSorted((a, b) => b - a));
      const head = site.locator("[data-group=caps] th[data-sort=date] button");
      await head.click();
      expect(new URL(site.url()).search).toBe("?sort=date");
      const dates = await site.locator("[data-group=caps] [data-field=date]").evaluateAll((all) => all.map((cell) => (cell as HTMLElement).dataset.value ?? "")); // prettier-ignore
      const dated = dates.filter(Boolean);
      expect(dated).toEqual(dated.toSorted());
      expect(dates.slice(dated.length).every((date) => date === "")).toBe(true);
      expect(await site.locator("[data-group=caps] th[data-sort=date]").getAttribute("aria-sort")).toBe("ascending");
      await head.click();
      expect(new URL(site.url()).search).toBe("?sort=-date");
      await head.click();
      expect(new URL(site.url()).search).toBe("");
      expect(await sums()).toEqual(before);
    });
  });

  test("goes upward first under every head", async () => {
    await at("", desk, async (site) => {
      const heads = site.locator("[data-group=caps] th[data-sort]");
      for (const column of await heads.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.sort))) {
        const head = site.locator(`[data-group=caps] th[data-sort=${column}]`);
        await head.locator("button").click();
        expect(await head.getAttribute("aria-sort"), column).toBe("ascending");
      }
    });
  });

  test.each(["-sum", "sum", "-name", "kind", "per", "-in-force"])(
    "%s of an address is told in words",
    async (order) => {
      await at(`?sort=${order}`, phone, async (site) => {
        const words = await site.locator("[name=order]").evaluate((list) => (list as HTMLSelectElement).selectedOptions[0]?.text); // prettier-ignore
        expect(words).toMatch(/first|^by /);
        expect(await site.locator("[data-remarks]").innerText()).toBe("");
      });
    },
  );

  test("can be chosen on a phone, where the heads are not shown", async () => {
    await at("", phone, async (site) => {
      await site.locator("[name=order]").selectOption("name");
      const names = await site.locator("[data-group=caps] [data-field=title]").allInnerTexts();
      const plainNames = names.map((name) => name.trim());
      expect(plainNames).toEqual(plainNames.toSorted(new Intl.Collator("en-GB", { numeric: true }).compare));
      expect(await site.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
  });
});

describe("the comparison", () => {
  test("sets up to four side by side with fields as rows, and a fifth is refused in words", async () => {
    await at("", desk, async (site) => {
      for (const id of ids.slice(0, 4)) await site.locator(`#${id} input[name=compare]`).check();
      expect(new URL(site.url()).search).toBe(`?compare=${ids.slice(0, 4).join(",")}`);
      const heads = await site.locator("[data-comparison] thead th a").allInnerTexts();
      expect(heads).toEqual(ids.slice(0, 4).map((id) => measures.find((measure) => measure.id === id)?.title));
      const rows = await site.locator("[data-comparison] tbody th").allInnerTexts();
      expect(rows).toEqual(expect.arrayContaining(["Kind of sum", "Per", "Who may apply", "In force", "Source"]));
      expect(await site.locator("[data-unlike]").innerText()).toContain("cannot be ranked");

      await site.locator(`#${ids[4]} input[name=compare]`).click();
      expect(await site.locator(`#${ids[4]} input[name=compare]`).isChecked()).toBe(false);
      expect(await site.locator("[data-chosen]").innerText()).toContain("Four measures are the most");
      expect(await site.locator("[data-comparison] thead th").count()).toBe(4);
    });
  });

  test("does not move the row that is ticked", async () => {
    await at("", desk, async (site) => {
      const box = site.locator("[data-group=caps] input[name=compare]").last();
      await box.scrollIntoViewIfNeeded();
      const before = (await box.boundingBox())?.y ?? 0;
      await box.check();
      expect(Math.abs(((await box.boundingBox())?.y ?? 0) - before)).toBeLessThan(2);
    });
  });

  test("stands in the address, and every column can be taken out", async () => {
    await at(`?compare=${ids[0]},${ids[1]}`, desk, async (site) => {
      expect(await site.locator("[data-comparison] thead th").count()).toBe(2);
      await site.locator("[data-comparison] thead button").first().click();
      expect(new URL(site.url()).search).toBe(`?compare=${ids[1]}`);
      await site.goBack();
      expect(await site.locator("[data-comparison] thead th").count()).toBe(2);
      await site.locator("[data-clear]").click();
      expect(await site.locator("[data-comparison]").isVisible()).toBe(false);
      expect(new URL(site.url()).search).toBe("");
    });
  });

  test("tells its unit beside every sum that was replaced, and leaves the focus with the filter when it is cleared", async () => {
    const replaced = measures.find(({ previous, unit }) => previous && unit === "CNY million");
    await at(`?compare=${replaced?.id}`, desk, async (site) => {
      const before = site.locator("[data-comparison] tbody tr", { has: site.getByText("Before", { exact: true }) });
      expect(await before.locator("td").innerText()).toBe(`CNY ${replaced?.previous} million`);
      expect(await site.locator("[data-comparison] caption").innerText()).toContain("chosen measures");
      await site.locator("[data-clear]").click();
      expect(await site.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe("level");
    });
  });

  test("sets apart that who may apply is not stated", async () => {
    const open = measures.find(({ eligibility }) => !eligibility)?.id;
    const told = measures.find(({ eligibility }) => eligibility)?.id;
    await at(`?compare=${open},${told}`, desk, async (site) => {
      const line = site.locator("[data-comparison] tbody tr", {
        has: site.getByText("Who may apply", { exact: true }),
      });
      const classes = await line.locator("td").evaluateAll((cells) => cells.map(({ className }) => className));
      expect(classes).toEqual(["missing", ""]);
    });
  });

  test("stands as it is when a reader follows a link within the page", async () => {
    await at(`?compare=${ids[0]}&level=nowhere`, desk, async (site) => {
      const button = site.locator("[data-comparison] thead button");
      await button.evaluate((one) => one.setAttribute("data-kept", ""));
      await site.locator("nav.parts a[href='#_measures']").click();
      await site.waitForURL(/#_measures$/);
      expect(await button.getAttribute("data-kept")).toBe("");
      expect(await site.locator("[data-remarks]").innerText()).toContain("nowhere");
    });
  });

  test("leaves no cell empty", async () => {
    await at(`?compare=${ids.slice(0, 4).join(",")}`, desk, async (site) => {
      const cells = await site.locator("[data-comparison] tbody td").allInnerTexts();
      expect(cells.filter((cell) => !cell.trim())).toEqual([]);
    });
  });
});

describe("the chart of what is shown", () => {
  test("fetches no engine before a filter is used, and is then drawn of the rows with a sum", async () => {
    const asked: string[] = [];
    await visiting(browser, desk, async (site) => {
      site.on("request", (request) => asked.push(request.url()));
      await site.goto(urlOf(page), { waitUntil: "networkidle" });
      const isEngine = (url: string): boolean => engine.some((file) => url.endsWith(file));
      expect(engine).not.toEqual([]);
      expect(asked.filter(isEngine)).toEqual([]);
      await choose(site, "level", "district");
      const picture = site.locator("[data-picture] svg[role=img]");
      await picture.waitFor();
      expect(asked.filter(isEngine)).not.toEqual([]);
      const drawn = measures.filter(({ level, amount }) => level === "district" && amount);
      expect(await picture.locator("circle").count()).toBe(drawn.length);
      expect(await picture.getAttribute("aria-label")).toContain(`${drawn.length} measures`);
      await choose(site, "kind", "cap");
      await expect.poll(() => picture.locator("circle").count()).toBe(drawn.filter(({ amount_kind }) => amount_kind === "cap").length); // prettier-ignore
    });
  });

  test("says so where there is nothing to draw", async () => {
    await at("?sum=not-stated", desk, async (site) => {
      await expect.poll(() => site.locator("[data-picture-words]").innerText()).toContain("nothing to draw");
      expect(await site.locator("[data-picture] svg").count()).toBe(0);
    });
  });

  test("says so where its engine cannot be had, and the tables stay", async () => {
    await visiting(browser, desk, async (site) => {
      await site.route(
        (url) => engine.some((file) => url.href.endsWith(file)),
        (route) => route.abort(),
      );
      await site.goto(urlOf(`${page}?level=district`));
      await expect.poll(() => site.locator("[data-picture-words]").innerText()).toContain("could not be fetched");
      expect(await shownRows(site)).not.toEqual([]);
    });
  });

  test("says so where it cannot be drawn, and tells the fault to those who look for it", async () => {
    const warned: string[] = [];
    await visiting(browser, desk, async (site) => {
      site.on("console", (message) => message.type() === "warning" && warned.push(message.text()));
      await site.addInitScript(() => {
        DOMParser.prototype.parseFromString = () => {
          throw new Error("no picture");
        };
      });
      await site.goto(urlOf(`${page}?level=district`));
      await expect.poll(() => site.locator("[data-picture-words]").innerText()).toContain("could not be drawn");
    });
    expect(warned.join("\n")).toContain("no picture");
  });

  test("tells sums of zero apart from those that are none in yuan", async () => {
    await at("", desk, async (site) => {
      await site.locator("tr[data-level=district] [data-million]").first().evaluate((sum) => sum.setAttribute("data-million", "0")); // prettier-ignore
      await choose(site, "level", "district");
      await expect.poll(() => site.locator("[data-picture-words]").innerText()).toContain("their sum is zero: 1");
    });
  });
});

describe("the project check", () => {
  test("takes up a sum from the front page, with the kind of project that is asked about there", async () => {
    await visiting(browser, desk, async (site) => {
      await site.goto(urlOf("/"));
      await site.getByLabel("Investment in yuan").fill("18 million");
      await site.keyboard.press("Enter");
      await site.waitForURL(/subsidies/);
      expect(await site.locator("project-check [role=status]").innerText()).toContain("Since April 2019: met");
    });
  });

  test("keeps a sum that is not yet sent when a reader follows a link within the page or the filter goes back", async () => {
    await at("?invest=8+million", desk, async (site) => {
      await choose(site, "level", "district");
      await site.locator("#_invest").fill("18 mil");
      await site.locator("nav.parts a[href='#_measures']").click();
      await site.waitForURL(/#_measures$/);
      expect(await site.locator("#_invest").inputValue()).toBe("18 mil");
      await site.goBack();
      await site.goBack();
      await expect.poll(() => new URL(site.url()).search).toBe("?invest=8+million");
      expect(await site.locator("#_invest").inputValue()).toBe("18 mil");
      expect(await site.locator("project-check [role=status]").innerText()).toContain("CNY 8 million");
    });
  });

  test("says of a rule that no longer applies that it does not", async () => {
    await at("", desk, async (site) => {
      await site.locator("project-check tr[data-in-force]").evaluateAll((rows) => rows.forEach((row) => row.setAttribute("data-in-force", "no"))); // prettier-ignore
      await site.locator("#_invest").fill("18 million");
      await site.keyboard.press("Enter");
      const answer = await site.locator("project-check [role=status]").innerText();
      expect(answer).toContain("The rule no longer applies.");
      expect(answer).toContain("None of them applies any longer.");
    });
  });

  test("leads from a sum that it refuses to the sentence that says why", async () => {
    await at("", desk, async (site) => {
      const described = async (): Promise<string[]> =>
        (await site.locator("#_invest").getAttribute("aria-describedby"))?.split(" ") ?? [];
      await site.locator("#_invest").fill("three");
      await site.keyboard.press("Enter");
      const words = await Promise.all((await described()).map((id) => site.locator(`#${id}`).innerText()));
      expect(words.join("\n")).toContain("holds no number");
      await site.locator("#_invest").fill("3 million");
      await site.keyboard.press("Enter");
      expect(await described()).toEqual(["_invest-hint"]);
    });
  });

  test.each([
    ["8 million", "did not meet", "did not meet"],
    ["10 million", "did not meet", "met"],
    ["1,800万元", "did not meet", "met"],
    ["CNY 30,000,000", "met", "met"],
  ])("of %s: before %s, since %s", async (sum, before, since) => {
    await at("", desk, async (site) => {
      await site.locator("#_invest").fill(sum);
      await site.keyboard.press("Enter");
      const answer = await site.locator("project-check [role=status]").innerText();
      expect(answer).toContain(`Before April 2019: ${before} the reported minimum of CNY 30 million.`);
      expect(answer).toContain(`Since April 2019: ${since} the reported minimum of CNY 10 million.`);
      expect(answer).toContain("not proven to be the same policy");
      expect(answer).toContain("Which investment counts is not known");
      expect(answer).toContain("no advice");
      const cells = await site.locator("project-check [data-changed] td.says").allInnerTexts();
      expect(cells).toEqual([before, since].map((words) => (words === "met" ? "met" : "not met")));
    });
  });

  test("stands in the address, goes back, and keeps what the filter has there", async () => {
    await at("?level=municipal", desk, async (site) => {
      await site.locator("#_invest").fill("18 million");
      await site.locator("project-check button[type=submit]").click();
      expect(new URL(site.url()).search).toBe(
        "?level=municipal&invest=18+million&project=technological+transformation",
      );
      await site.goBack();
      expect(await site.locator("project-check [role=status]").innerText()).toBe("");
      expect(await shownRows(site)).toHaveLength(measures.filter(({ level }) => level === "municipal").length);
    });
    await at("?invest=18+million&project=technological+transformation", desk, async (site) => {
      expect(await site.locator("project-check [role=status]").innerText()).toContain("Since April 2019: met");
    });
  });

  test("asks for the unit of a bare number, and takes the one that is chosen", async () => {
    await at("", desk, async (site) => {
      await site.locator("#_invest").fill("18");
      await site.keyboard.press("Enter");
      expect(await site.locator("project-check [role=status]").innerText()).toContain("18 of what?");
      await site.keyboard.press("Tab");
      await site.keyboard.press("Enter");
      expect(await site.locator("#_invest").inputValue()).toBe("18 million");
      expect(await site.locator("project-check [role=status]").innerText()).toContain("Since April 2019: met");
      expect(await site.evaluate(() => document.activeElement?.id)).toBe("_invest");
    });
  });

  test("offers no unit for a number that has been typed over", async () => {
    await at("", desk, async (site) => {
      await site.locator("#_invest").fill("18");
      await site.keyboard.press("Enter");
      await site.locator("[data-units] button").first().waitFor();
      await site.locator("#_invest").fill("30");
      expect(await site.locator("[data-units]").isVisible()).toBe(false);
      expect(await site.locator("project-check [role=status]").innerText()).toBe("");
    });
  });

  test("answers where it can be seen, on a phone too", async () => {
    await at("", phone, async (site) => {
      await site.locator("#_invest").fill("18 million");
      await site.locator("project-check button[type=submit]").click();
      const answer = await site.locator("project-check .verdict").first().boundingBox();
      expect(answer?.y).toBeGreaterThan(0);
      expect((answer?.y ?? phone.viewport.height) + (answer?.height ?? 0)).toBeLessThanOrEqual(phone.viewport.height);
    });
  });

  test("shows the rules of another kind, and says which are left out since they have no date", async () => {
    await at("?invest=18m&project=supplier", desk, async (site) => {
      const answer = await site.locator("project-check [role=status]").innerText();
      expect(answer).toContain("no rule with a date");
      expect(answer).toContain("Left out, since no source gives its date");
      await site.locator("#_project").selectOption("advanced manufacturing project");
      expect(await site.locator("project-check [role=status]").innerText()).toContain("None of");
      expect(await site.locator("project-check details[open]").getAttribute("data-kind")).toBe(
        "advanced manufacturing project",
      );
    });
  });

  test.each(["", "-5 million", "10-30 million", "<img src=x onerror=alert(1)>", "🏭", "9".repeat(60), "$5m", "three"])(
    "answers “%s” in words and never by an error",
    async (text) => {
      const errors: string[] = [];
      await at("", desk, async (site) => {
        site.on("pageerror", ({ message }) => errors.push(message));
        await site.locator("#_invest").fill(text);
        await site.keyboard.press("Enter");
        expect(await site.locator("project-check [role=status]").innerText()).toMatch(/Write|Check|wanted/);
        expect(await site.locator("#_invest").getAttribute("aria-invalid")).toBe("true");
        expect(await site.locator("project-check img").count()).toBe(0);
      });
      expect(errors).toEqual([]);
    },
  );

  test("answers an address that is made to harm in words", async () => {
    const long = `${"9".repeat(3000)}%F0%9F%8F%AD`;
    for (const query of [`?invest=${long}`, "?invest=18m&project=__proto__", "?invest=%ED%A0%80&project=%22%5D"]) {
      const errors: string[] = [];
      await visiting(browser, desk, async (site) => {
        site.on("pageerror", ({ message }) => errors.push(message));
        await site.goto(urlOf(page) + query);
        expect(await site.locator("project-check [role=status]").innerText(), query).toMatch(/Write|Choose/);
      });
      expect(errors).toEqual([]);
    }
  });
});

/** Opens the page with a query. */
async function at(query: string, options: BrowserContextOptions, visit: (site: Page) => Promise<void>): Promise<void> {
  await visiting(browser, options, async (site) => {
    await site.goto(urlOf(page) + query, { waitUntil: "networkidle" });
    await visit(site);
  });
}

/** Chooses a value of the filter as a reader does, by the words beside it. */
async function choose(site: Page, name: string, value: string): Promise<void> {
  await site.locator(`label:has(input[name=${name}][value=${value}])`).click();
}

async function shownRows(site: Page): Promise<string[]> {
  return await site.locator("measure-explorer tr[data-row]").evaluateAll((rows) => rows.filter((row) => row.checkVisibility()).map(({ id }) => id)); // prettier-ignore
}

/** Controls of the main part that can be seen, but for links and what opens without script. */
async function controlsOf(site: Page): Promise<string[]> {
  return await site.evaluate(() =>
    [...document.querySelectorAll("main :is(button, input, select, textarea)")]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .map((control) => control.outerHTML.slice(0, 80)),
  );
}

/** How many rules the check has: dated rows with a kind of project and a bound; a changed minimum is two. */
function rulesOnRecord(): number {
  const rules = measures.filter(
    ({ date, from, applies_to, investment_min, investment_max }) =>
      (from || date) && applies_to && (investment_min || investment_max),
  );
  return rules.length + rules.filter(({ previous, amount_kind }) => previous && amount_kind === "threshold").length;
}

/** How often the kind of a measure occurs. */
function rarity({ amount_kind }: Record<string, string>): number {
  return measures.filter((measure) => measure.amount_kind === amount_kind).length;
}

const plain = (text: string): string => text.replace(/\s+/g, " ");
