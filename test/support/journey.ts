// The way into a journey that most browser tests take, by the names that people see.
import { expect, type Page } from "@playwright/test";

/** Starts a K-12 journey from the journeys' list, which must be open, and resolves with its id. Ends on its record. */
export async function startJourney(page: Page, name: string): Promise<string> {
  await page.getByRole("link", { name: "Start a journey", exact: true }).first().click();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill(name);
  await page.getByRole("radiogroup", { name: "Framework" }).getByRole("radio").first().check();
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page).toHaveURL(/\/journeys\/(?!new)[^/?#]+/);
  return /\/journeys\/([^/?#]+)/.exec(page.url())![1]!;
}
