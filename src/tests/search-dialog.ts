/** What the tests of the search dialog share: how it is opened, and what stands in it. */
import type { Locator, Page } from "playwright-core";
import { urlOf } from "./built-site.ts";

/** The dialog of a page, as a reader meets its parts. */
export interface Dialog {
  self: Locator;
  field: Locator;
  links: Locator;
  status: Locator;
}

export function dialogOf(page: Page): Dialog {
  const self = page.getByRole("dialog", { name: "Search" });
  return {
    self,
    field: self.getByRole("searchbox"),
    links: self.locator("[data-search-results] a"),
    status: self.getByRole("status"),
  };
}

/** Opens a page and the dialog over it, by the keys. */
export async function openDialog(page: Page, path = "/"): Promise<Dialog> {
  await page.goto(urlOf(path));
  await page.keyboard.press("Control+k");
  const dialog = dialogOf(page);
  await dialog.self.waitFor();
  return dialog;
}

/** Types a word over a page while its dialog is still being fetched. */
export async function typeEarly(page: Page): Promise<void> {
  await page.route("**/dialog.client.*.js", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.goto(urlOf("/"));
  await page.keyboard.press("/");
  await page.keyboard.type("caps");
}

/** Asks in the dialog and waits for the outcome. */
export async function ask({ field, status }: Dialog, question: string, outcome = /result|nothing/i): Promise<string> {
  await field.fill(question);
  await status.filter({ hasText: outcome }).waitFor();
  return (await status.textContent()) ?? "";
}
