// A session as people go through it, by the names that they see: the facilitator's device, and the tablets that give a view.
import { expect, type Page } from "@playwright/test";
import type { View } from "../../src/domain/ballot";
import { paths } from "../../src/paths";
import { open } from "./browser";

export type Said = { readonly view: View; readonly why?: string };
export type Given = {
  /** Empty where the session has no names. */
  readonly name?: string;
  readonly role?: string;
  /** In the order in which they are asked; undefined: passed over. */
  readonly answers: readonly (Said | undefined)[];
};

const LABELS: Readonly<Record<View, string>> = {
  "not-started": "Not started",
  "in-progress": "In progress",
  earned: "Earned",
  "cannot-judge": "I can’t judge",
};

/** Begins a session about one domain, and stays on its first step. Resolves with the session's id. */
export async function startSession(
  page: Page,
  journey: string,
  { domain, isNamed = false }: { readonly domain: string; readonly isNamed?: boolean },
): Promise<string> {
  await open(page, paths.together(journey));
  await page.getByRole("radio", { name: "One domain" }).check();
  await page.getByRole("combobox", { name: "Domain" }).selectOption({ label: domain });
  if (isNamed) await page.getByRole("radio", { name: "With names" }).check();
  await page.getByRole("button", { name: "Start the session" }).click();
  await expect(page.getByRole("heading", { name: "Who is in" })).toBeVisible();
  return /\/together\/([^/?#]+)/.exec(page.url())![1]!;
}

/** The lines of the code as they stand on the facilitator's screen. */
export async function codeToType(page: Page): Promise<string> {
  const lines = page.getByRole("list").filter({ has: page.locator("code") });
  if (!(await lines.isVisible())) await page.getByText("No camera: type the code", { exact: true }).click();
  return (await lines.locator("code").allInnerTexts()).join("\n");
}

/** From wherever the tablet is to the question, with the code pasted. */
export async function joinByCode(page: Page, code: string): Promise<void> {
  await open(page, paths.takePart());
  await page.getByRole("textbox", { name: "Code" }).fill(code);
  await page.getByRole("button", { name: "Join", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Who is giving this view?" })).toBeVisible();
}

/** Says who one is, and answers up to the last screen, without sending. */
export async function answer(page: Page, { name, role, answers }: Given): Promise<void> {
  if (name) await page.getByRole("textbox", { name: "Your name" }).fill(name);
  await page.getByRole("radio", { name: role ?? "I would rather not say", exact: true }).check();
  await page.getByRole("button", { name: /^(Begin|Go on)$/ }).click();
  for (const [at, said] of answers.entries()) {
    await expect(page.getByText(`${at + 1} of ${answers.length}`).first()).toBeVisible();
    if (said) {
      await page.getByRole("radio", { name: LABELS[said.view], exact: true }).check();
      if (said.why) await page.getByRole("textbox", { name: "Why do you see it so?" }).fill(said.why);
    }
    await page.getByRole("button", { name: /^(Next|Skip|Look over)$/ }).click();
  }
  await expect(page.getByRole("heading", { name: "Ready to send?" })).toBeVisible();
}

export async function send(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Your view is sealed" })).toBeVisible();
}

/** The ballot that was just sent, saved to this path. */
export async function saveBallot(page: Page, path: string): Promise<string> {
  await page.getByText("No camera there? Pass it on as a file", { exact: true }).click();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as a file" }).click();
  await (await saved).saveAs(path);
  return path;
}

export async function dropBallots(page: Page, paths: readonly string[]): Promise<void> {
  await page.getByLabel("Ballot files", { exact: true }).setInputFiles([...paths]);
}

/** Waits until so many voices are in. */
export async function expectIn(page: Page, count: number): Promise<void> {
  const part = page.getByRole("region", { name: "Who is in" });
  await expect(part.getByRole("status").first()).toHaveText(new RegExp(`^${count}\\s*voices? (is|are) in$`));
}
