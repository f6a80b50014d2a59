// What the browser tests' devices hold, and the ways through the app that several of them take.
import type { Locator, Page } from "@playwright/test";
import { deleteThing } from "../../src/domain/deletion";
import type { CompetencyRef } from "../../src/domain/framework";
import type { ActionId, EvidenceId } from "../../src/domain/ids";
import { archiveJourney } from "../../src/domain/journey";
import { changeStatus, explain, readStatus, seeSign } from "../../src/domain/record";
import type { Status } from "../../src/domain/status";
import { JOURNEY } from "../../src/domain/thing";
import type { Sha256 } from "../../src/lib/hash";
import { paths, routes } from "../../src/paths";
import { planSome, shareResource } from "./browserPlans";
import { k12Competencies, k12Ref, picture, readFramework, Telling } from "./browserSeeds";
import { NOON, testWriter } from "./entries";
import { expect, open } from "./browser";

export const frameworkIds = ["mtc-k12-jml", "mtc-state-jml", "mtc-design-essentials"];
export const competencyIds = {
  "mtc-k12-jml": k12Competencies[0]!.id,
  "mtc-state-jml": readFramework("stateJml").domains[0]!.competencies[0]!.id,
  "mtc-design-essentials": readFramework("designEssentials").domains[0]!.competencies[0]!.id,
} as const;

export type TypicalJourney = {
  readonly telling: Telling;
  readonly items: Readonly<Record<"photo" | "sheet" | "notHere" | "link" | "note" | "broken", EvidenceId>>;
  /** Competency ids. */
  readonly answered: string;
  readonly twoAnswers: string;
  readonly untouched: string;
  readonly action: ActionId;
};

/** A journey as a school has it after some months: every status, reasons, signs, two answers, every kind of evidence, a plan. */
export function typicalJourney(): TypicalJourney {
  const telling = new Telling("larkspur", "Larkspur High School");
  const { writer } = telling;
  const set = (ref: CompetencyRef, status: Status, why = "") =>
    telling.tell((journal) => changeStatus(journal, writer, ref, { status, why }));
  for (const [index, status] of (["earned", "in-progress", "earned", "not-started"] as const).entries())
    set(k12Ref(index + 1), status, index === 2 ? "Agreed at the August retreat." : "");
  for (const status of [
    "in-progress",
    "earned",
    "in-progress",
    "not-started",
    "in-progress",
    "earned",
  ] as const)
    set(k12Ref(0), status, `The lead team looked at it again: ${status}.`);
  const sign = k12Competencies[0]!.signs.earned[0]!;
  telling.tell((journal) => seeSign(journal, writer, k12Ref(0), sign.id, true));

  const before = telling.journal;
  const ben = testWriter("ben", NOON + 500, telling.id);
  set(k12Ref(6), "earned");
  telling.tell(() =>
    changeStatus(before, ben, k12Ref(6), { status: "in-progress", why: "Not yet, I think." }),
  );

  const serves = [k12Ref(0), k12Ref(2)];
  const gone = {
    kind: "file",
    hash: "ab".repeat(32) as Sha256,
    name: "Visit.jpg",
    type: "image/jpeg",
  } as const;
  const items = {
    photo: telling.addFile("Planning wall.png", "image/png", picture, serves),
    sheet: telling.addFile("Budget.csv", "text/csv", Buffer.from("a,b\n1,2\n"), serves),
    broken: telling.addFile("Scan.jpg", "image/jpeg", Buffer.from("not a picture at all"), serves),
    notHere: telling.addItem("Visit to Harbor School", { ...gone, size: 2_400_000 }, serves, "In May."),
    link: telling.addItem("Our plan", { kind: "link", url: "https://example.org/plan" }, serves),
    note: telling.addItem("Advisory", { kind: "note", text: "Advisory plans its own Fridays." }, []),
  };
  const action = planSome(telling, k12Ref(4));
  shareResource(telling, k12Ref(0));
  return {
    telling,
    items,
    action,
    answered: k12Competencies[0]!.id,
    twoAnswers: k12Competencies[6]!.id,
    untouched: k12Competencies[9]!.id,
  };
}

/** Journeys on the other frameworks, one that is put away, and one that is deleted. */
export function otherJourneys(): readonly Telling[] {
  const state = new Telling("state", "The whole state", readFramework("stateJml"));
  const essentials = new Telling("essentials", "My own way", readFramework("designEssentials"));
  const archived = new Telling("archived", "Harbor School, last year");
  archived.tell((journal) => archiveJourney(journal, archived.writer, true));
  const deleted = new Telling("deleted", "A mistyped one");
  deleted.tell((journal) => deleteThing(journal, deleted.writer, JOURNEY));
  return [state, essentials, archived, deleted];
}

const word = (length: number) => "Donaudampfschifffahrtsgesellschaft".repeat(200).slice(0, length);

/** As much as can be: names without a space in them, long reasons, hundreds of items, all on one competency. */
export function overfullJourney(items = 400): {
  readonly telling: Telling;
  readonly long: EvidenceId;
  readonly action: ActionId;
} {
  const telling = new Telling("overfull", word(200));
  const { writer } = telling;
  for (const index of k12Competencies.keys())
    telling.tell((journal) =>
      changeStatus(journal, writer, k12Ref(index), { status: "earned", why: word(1000) }),
    );
  const change = readStatus(telling.journal, k12Ref(0))[0]!.entry.id;
  telling.tell((journal) => explain(journal, writer, change, word(4000)));
  for (let n = 0; n < items - 3; n += 1)
    telling.addItem(`Item ${n}`, { kind: "note", text: `Note ${n}` }, [k12Ref(0)]);
  telling.addItem(word(200), { kind: "note", text: word(5000) }, [k12Ref(0)], word(2000));
  telling.addItem(word(199), { kind: "link", url: `https://example.org/${word(1900)}` }, [k12Ref(0)]);
  const long = telling.addFile(`${word(180)}.png`, "image/png", picture, [k12Ref(0)]);
  const action = planSome(telling, k12Ref(0), word(200));
  shareResource(telling, k12Ref(0), word(200));
  return { telling, long, action };
}

export type Place = { readonly name: string; readonly address: string };

/** Every route as an address: of this journey, one of its competencies, items and actions where it asks for them; and more views. */
export function placesOf(
  journey: string,
  competencyId: string,
  item: string,
  action: string,
): readonly Place[] {
  const [domain = "", competency = ""] = competencyId.split("/");
  const values: Readonly<Record<string, string>> = {
    journey,
    domain,
    competency,
    item,
    action,
    author: "ann",
    framework: "mtc-k12-jml",
  };
  const everyRoute = Object.entries(routes).map(([name, pattern]) => ({
    name,
    address: pattern.replace(/:(\w+)/g, (_, part: string) => encodeURIComponent(values[part] ?? "")),
  }));
  return [
    ...everyRoute,
    ...["choose", "people", "time", "week"].map((view) => ({
      name: `plan: ${view}`,
      address: paths.plan(journey, view),
    })),
    { name: "library of a journey", address: paths.library({ journey }) },
    { name: "search with hits", address: paths.search("plan") },
  ];
}

export const statusRadio = (page: Page, name: "Not started" | "In progress" | "Earned"): Locator =>
  page.getByRole("radiogroup", { name: "Status", exact: true }).getByRole("radio", { name, exact: true });

export const whyBox = (page: Page): Locator => page.getByRole("textbox", { name: "Why", exact: true });

export async function openCompetency(page: Page, journey: string, competencyId: string): Promise<void> {
  await open(page, paths.competency(journey, competencyId));
  await expect(statusRadio(page, "Earned")).toBeVisible();
  // The part that adds evidence comes after the screen itself.
  await expect(page.getByLabel("Evidence files", { exact: true })).toBeAttached();
}

/** How often the page has told that something became durable. */
export const savedCount = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName("waymark:saved").length);

/** Resolves the moment that `count` writes have become durable since the page was loaded. */
export function whenSaved(page: Page, count: number): Promise<void> {
  return page.evaluate(
    (count) =>
      new Promise<void>((resolve) => {
        const look = () => performance.getEntriesByName("waymark:saved").length >= count && resolve();
        new PerformanceObserver(look).observe({ type: "mark" });
        look();
      }),
    count,
  );
}

/** Nobody has to push a page sideways to read it: pushed, it does not move. */
export async function expectNoSidewaysScrolling(page: Page, where: string): Promise<void> {
  const { pushed, culprits } = await page.evaluate(() => {
    const { scrollX, scrollY } = window;
    window.scrollTo({ left: 100_000, top: scrollY, behavior: "instant" });
    const pushed = window.scrollX;
    window.scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
    const room = document.body.getBoundingClientRect().right;
    const isClipped = (element: Element) => {
      for (let outer = element.parentElement; outer && outer !== document.body; outer = outer.parentElement)
        if (getComputedStyle(outer).overflowX !== "visible") return true;
      return false;
    };
    const isWide = (element: Element) => element.getBoundingClientRect().right > room + 0.5;
    const culprits = [...document.querySelectorAll("body *")]
      .filter((element) => isWide(element) && !isClipped(element) && ![...element.children].some(isWide))
      .map((element) => `${element.tagName} ${element.getAttribute("class") ?? ""}`);
    return { pushed, culprits };
  });
  expect.soft([pushed, ...(pushed > 0 ? culprits : [])], `${where}: pixels beyond the screen`).toEqual([0]);
}
