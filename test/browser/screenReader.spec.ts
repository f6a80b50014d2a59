// The ways of src/app/SCREEN_READERS.md, tried in the accessibility tree: what is heard, in which order, and where the focus is.
import type { Page } from "@playwright/test";
import { paths } from "../../src/paths";
import { expect, open, test, waitUntilReady } from "../support/browser";
import { k12Competencies, seed } from "../support/browserSeeds";
import { typicalJourney } from "../support/browserStories";

test.describe.configure({ mode: "parallel" });
test.use({ serviceWorkers: "block", contextOptions: { reducedMotion: "reduce" } });

const { telling } = typicalJourney();

test("the wheel is heard as a list of links by domain, walked with arrow keys, and leads to the competency", async ({
  page,
}) => {
  await begin(page, paths.record(telling.id));
  await expectHeard(page, [
    "heading Larkspur High School",
    "group The record of Larkspur High School",
    "group Purpose & Vision",
    /^link Stakeholder Buy-In, Foundational, earned, 5 pieces of evidence/,
    /^link Learning is Constant, Time is Variable, Foundational, earned/,
    "group Graduate Profile",
    "heading Purpose & Vision",
    /^link Stakeholder Buy-In/,
  ]);
  // One stop for Tab; from there on arrow keys, in reading order.
  await page
    .getByRole("link", { name: /^Stakeholder Buy-In, / })
    .first()
    .focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("link", { name: /^Learning is Constant/ }).first()).toBeFocused();
  await page.keyboard.press("Enter");
  await waitUntilReady(page);
  await expectHeard(page, ["heading Learning is Constant, Time is Variable (focused)", "radiogroup Status"]);
});

test("a step of the walk is heard from its heading: statuses with their signs, why, evidence, and the way on", async ({
  page,
}) => {
  await begin(page, paths.assess(telling.id));
  const [first, second] = k12Competencies;
  await expectHeard(page, [
    "combobox What to walk through",
    /^button 1 of 25/,
    `heading ${first!.title} (focused)`,
    "radiogroup Status",
    "radio Not started",
    "radio In progress",
    `checkbox ${first!.signs.inProgress[0]!.text}`,
    "radio Earned",
    `checkbox ${first!.signs.earned[0]!.text}`,
    "textbox Why",
    "link Take a photo",
    "button Back",
    "button Skip",
    "button Next",
  ]);
  await page.getByRole("button", { name: "Next", exact: true }).press("Enter");
  await expectHeard(page, [`heading ${second!.title} (focused)`, "radiogroup Status"]);
});

test("capture is heard from what to catch to where it goes, and says when something is caught", async ({
  page,
}) => {
  await begin(page, paths.capture({ journey: telling.id, kind: "note" }));
  await expectHeard(page, [
    "heading Capture",
    "radiogroup What to capture",
    "radio Photo",
    "radio Spoken note",
    "textbox Note",
    "radiogroup Who may see it?",
    "radio Keep here",
    "radio Nobody in it",
    "radio They agree",
    "radio They do not agree",
    "heading Where it goes",
    "combobox Journey",
    "button Save",
  ]);
});

async function begin(page: Page, address: string): Promise<void> {
  await open(page, "/");
  await seed(page, [telling]);
  await open(page, address);
}

/** These, in this order, with whatever else is heard between them. */
async function expectHeard(page: Page, expected: readonly (string | RegExp)[]): Promise<void> {
  const isLike = (heard: string, like: string | RegExp) =>
    typeof like === "string" ? heard === like : like.test(heard);
  await expect(async () => {
    const all = await heard(page);
    let from = 0;
    for (const like of expected) {
      const at = all.findIndex((line, n) => n >= from && isLike(line, like));
      expect(at, `"${like}" is not heard after line ${from} of:\n${all.join("\n")}`).toBeGreaterThan(-1);
      from = at + 1;
    }
  }).toPass();
}

type Heard = {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly childIds?: readonly string[];
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
};

const TEXT = ["StaticText", "InlineTextBox", "generic", "ListMarker"];

/** Role and name of everything that a screen reader stops at, in reading order, and where the focus is. */
async function heard(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as {
    readonly nodes: readonly Heard[];
  };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const visit = (node: Heard | undefined): void => {
    if (!node) return;
    if (!node.ignored && !TEXT.includes(node.role?.value ?? "")) {
      const focused = node.properties?.some(({ name, value }) => name === "focused" && value.value === true);
      lines.push(`${node.role?.value} ${node.name?.value ?? ""}${focused ? " (focused)" : ""}`);
    }
    for (const id of node.childIds ?? []) visit(byId.get(id));
  };
  visit(nodes[0]);
  return lines;
}
