// A whole session in a hall without a network: thirteen' profiles and all that goes wrong there, right to the voice; and nobody
// who looks into any of them before the reveal finds a vote, a name or a reason.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { BrowserContext, Page, TestInfo } from "@playwright/test";
import type { View } from "../../src/domain/ballot";
import type { Entry } from "../../src/domain/entry";
import type { SessionId } from "../../src/domain/ids";
import { foldJournal } from "../../src/domain/journal";
import { readVoices } from "../../src/domain/voice";
import { paths } from "../../src/paths";
import { expect, open, waitUntilReadyForOffline } from "../support/browser";
import { k12, k12Ref } from "../support/browserSeeds";
import { rowsOf } from "../support/browserRows";
import { startJourney } from "../support/journey";
import { cameraOf, cloneProfile, lookAtCodes, test, writeFilm } from "../support/roomProfiles";
import { spyOn, whereSaid } from "../support/roomSpies";
import * as room from "../support/roomTablets";

const DOMAIN = k12.domains[0]!;
const VIEWS: readonly View[] = ["not-started", "in-progress", "earned", "cannot-judge"];
const MONTH_MS = 31 * 24 * 60 * 60 * 1000;
/** Of the reasons and names, and of nothing else. */
const MARK = "Zq7x";

/** What one person says: no two alike. `reasons`: how many of the answers have one. */
function saidBy(who: number, reasons = 0, length = 0): room.Given & { readonly name: string } {
  return {
    name: `${MARK} person ${who}`,
    role: ["Faculty", "Leadership", "Students"][who % 3]!,
    answers: DOMAIN.competencies.map((_, at) => {
      if ((who + at) % 9 === 8) return undefined;
      const why =
        at < reasons ? `${MARK} reason ${who} for ${at} ${wordsOf(who * 9 + at, length)}`.trim() : "";
      return { view: VIEWS[(who * who + at * (who + 1) + (who >> 1)) % 4]!, why };
    }),
  };
}

/** Letters that cannot be told in fewer. */
const wordsOf = (seed: number, length: number) =>
  Array.from({ length: Math.ceil(length / 86) }, (_, part) =>
    createHash("sha512").update(`${seed} ${part}`).digest("base64url"),
  )
    .join("")
    .slice(0, length)
    .trim();

/** As the strip on the screen is read out. */
function spreadOf(people: readonly room.Given[], at: number): string {
  const words = ["not started", "in progress", "earned", "can’t judge"];
  const said = VIEWS.flatMap((view, index) => {
    const count = people.filter(({ answers }) => answers[at]?.view === view).length;
    return count === 0 ? [] : [`${count} ${words[index]}`];
  });
  return new Intl.ListFormat("en-GB").format(said);
}

test.use({ actionTimeout: 20_000, navigationTimeout: 20_000 });

test("thirteen profiles go through a session without a server: nothing is read before the reveal, and every voice counts once @proof", async ({
  newDevice,
  launchOn,
  server,
}, info) => {
  test.setTimeout(600_000);
  const film = info.outputPath("film.y4m");
  await writeFilm(film, []);
  const facilitator = await warm(await launchOn(info.outputPath("facilitator"), cameraOf(film)));
  const original = await warm(await launchOn(info.outputPath("original")));
  const contexts = await Promise.all(Array.from({ length: 9 }, () => newDevice()));
  // By this one's clock the retreat is next month.
  await contexts[7]!.addInitScript((ahead) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + ahead;
  }, MONTH_MS);
  const tablets: Page[] = [];
  for (const context of contexts) tablets.push(await warm(context));
  await server.stop();

  await open(facilitator, "/");
  const journey = await startJourney(facilitator, "Larkspur High School");
  const session = await room.startSession(facilitator, journey, { domain: DOMAIN.title, isNamed: true });
  const code = await room.codeToType(facilitator);
  const file = (name: string) => info.outputPath(`${name} ballot.waymark.json`);

  // Everybody on a tablet of their own; the sixth is passed on, and the ninth comes back only later.
  const people = Array.from({ length: 9 }, (_, who) =>
    saidBy(who, who === 5 ? 5 : who === 4 ? 0 : 1, who === 5 ? 440 : 0),
  );
  const pictures: Buffer[] = [];
  for (const [who, tablet] of tablets.entries())
    await test.step(`tablet ${who}`, async () => {
      await room.joinByCode(tablet, code);
      await room.answer(tablet, people[who]!);
      // As long as somebody answers, the answers are kept: looking finds what there is.
      const kept = async () => whereSaid(await spyOn(tablet), [MARK]).length;
      await expect.poll(kept).toBeGreaterThan(0);
      await room.send(tablet);
      if (who === 4 || who === 5) {
        const seen = await lookAtCodes(tablet);
        if (who === 4) expect(seen).toHaveLength(1);
        else expect(seen.length).toBeGreaterThan(1);
        pictures.push(...seen);
      }
      await room.saveBallot(tablet, file(`${who}`));
    });
  const passedOn = saidBy(20, 1);
  await test.step("a tablet is passed on", async () => {
    const tablet = tablets[6]!;
    await tablet.getByRole("link", { name: "Hand on to the next person" }).click();
    await expect(tablet.getByRole("heading", { name: "Who is giving this view?" })).toBeVisible();
    await room.answer(tablet, passedOn);
    await room.send(tablet);
    pictures.push(...(await lookAtCodes(tablet)));
  });

  // An image of a tablet that is half through, on another one; then one of a tablet that has sent.
  const [beforeClone, clone] = [saidBy(31, 1), saidBy(32, 1)];
  await room.joinByCode(original, code);
  await original.getByRole("textbox", { name: "Your name" }).fill(beforeClone.name);
  await original.getByRole("radio", { name: "Faculty" }).check();
  await original.getByRole("button", { name: "Begin" }).click();
  await original.getByRole("radio", { name: "Earned", exact: true }).check();
  await original.context().close();
  cloneProfile(info.outputPath("original"), info.outputPath("clone"));
  const sent: Page[] = [];
  for (const [folder, said] of [
    ["original", beforeClone],
    ["clone", clone],
  ] as const)
    await test.step(`${folder} of a tablet that was half through`, async () => {
      const tablet = (await launchOn(info.outputPath(folder))).pages()[0]!;
      await beginAnew(tablet);
      await room.answer(tablet, said);
      await room.send(tablet);
      await room.saveBallot(tablet, file(folder));
      sent.push(tablet);
    });
  await sent[0]!.context().close();
  cloneProfile(info.outputPath("original"), info.outputPath("image"));
  const [changedOne, changedOther] = [saidBy(41, 1), saidBy(42, 1)];
  const changed: Page[] = [];
  for (const [folder, said] of [
    ["original", changedOne],
    ["image", changedOther],
  ] as const)
    await test.step(`${folder} of a tablet that has sent, and changes its mind`, async () => {
      const tablet = (await launchOn(info.outputPath(folder))).pages()[0]!;
      await open(tablet, paths.takePart());
      await tablet.getByRole("link", { name: "Show the code again" }).click();
      await tablet.getByRole("button", { name: "Change my view" }).click();
      await room.answer(tablet, said);
      await room.send(tablet);
      if (folder === "image") pictures.push(...(await lookAtCodes(tablet)));
      await room.saveBallot(tablet, file(`${folder} changed`));
      changed.push(tablet);
    });

  await test.step("ballots come in", async () => {
    await room.dropBallots(facilitator, ["0", "1", "2", "3"].map(file));
    await room.expectIn(facilitator, 4);
    await room.dropBallots(facilitator, ["7", "1", "4", "original", "clone", "6"].map(file));
    // The fifth by file, and by the camera once more.
    await room.expectIn(facilitator, 9);
    await room.dropBallots(facilitator, [file("original changed"), file("original")]);
    await room.expectIn(facilitator, 9);
    await writeFilm(film, pictures);
    await facilitator.getByRole("button", { name: "Scan ballots" }).click();
    await room.expectIn(facilitator, 12);
    await facilitator.getByRole("button", { name: "Stop scanning" }).click();
  });
  const inTime = [...people.slice(0, 8), passedOn, clone, changedOne, changedOther];

  await test.step("nobody reads a vote, wherever they look", async () => {
    const all = [...tablets, sent[1]!, ...changed];
    for (const [at, page] of [...all, facilitator].entries()) {
      const isFacilitator = page === facilitator;
      const text = await exported(page, journey, info);
      const entries = ballotsOf(text);
      expect(entries.length, "the snapshot carries what was sent here").toBeGreaterThan(0);
      await backUp(page);
      const places: Readonly<Record<string, string>> = { ...(await spyOn(page)), snapshot: text };
      expect(Object.keys(places).filter((place) => place.startsWith("files/"))).not.toEqual([]);
      // What a session asks names no status; what the record's cached sums name is left out.
      const { "waymark/summaries": summaries = "", ...rest } = places;
      expect(whereSaid({ ...rest, summaries }, [MARK]), `profile ${at}`).toEqual([]);
      expect(whereSaid(isFacilitator ? withoutSums(rest) : rest, VIEWS), `profile ${at}`).toEqual([]);
      const { "waymark/settings": settings, ...others } = places;
      const secret = /AGE-SECRET-KEY/i;
      expect(Object.keys(others).filter((place) => secret.test(others[place]!))).toEqual([]);
      expect(secret.test(settings ?? ""), "the key is with the facilitator alone").toBe(isFacilitator);
    }
  });

  await open(facilitator, paths.session(journey, session, "gather"));
  await facilitator.getByRole("button", { name: "Reveal to the room" }).click();
  await expectSpreads(facilitator, inTime);
  await expect(facilitator.getByText(/^1 voice sent two ballots that differ/)).toBeVisible();

  await open(facilitator, paths.session(journey, session, "gather"));
  await room.dropBallots(facilitator, [file("8"), file("3")]);
  await room.expectIn(facilitator, 13);
  await open(facilitator, paths.session(journey, session, "reveal"));
  await expectSpreads(facilitator, inTime);
  await facilitator.getByRole("button", { name: "Count them too" }).click();
  const everybody = [...inTime, people[8]!];
  await expectSpreads(facilitator, everybody);

  const entries = entriesOf(await exported(facilitator, journey, info));
  const voices = readVoices(foldJournal(entries), session as SessionId, 1);
  const told = voices.map(({ name, role, isLate, isDoubled, ...answers }) => ({
    name,
    role,
    isLate,
    isDoubled,
    answers: DOMAIN.competencies.map((_, at) => {
      const answer = answers.kind === "statuses" ? answers.answers.get(k12Ref(at)) : undefined;
      return answer && { view: answer.view, why: answer.why };
    }),
  }));
  const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
  expect(told.toSorted(byName)).toEqual(
    everybody
      .map(({ name, role, answers }) => ({
        name,
        role: { Faculty: "faculty", Leadership: "leadership", Students: "student" }[role!],
        isLate: name === people[8]!.name,
        isDoubled: name === changedOne.name || name === changedOther.name,
        answers,
      }))
      .toSorted(byName),
  );
  // And every ballot that any tablet has sent is there, the replaced ones too.
  const ids = new Set(entries.map(({ id }) => id));
  for (const page of [...tablets, sent[1]!, ...changed]) {
    const packs = await rowsOf<{ entries: Entry[] }>(page, "packs");
    const own = packs.flatMap((pack) => pack.entries).filter(isBallot);
    expect(
      own.filter(({ id }) => !ids.has(id)),
      "nothing that was sent is lost",
    ).toEqual([]);
  }
});

/** Everything of the app on the device, and a folder for its backups where a person would choose one. */
async function warm(context: BrowserContext): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await open(page, "/");
  await waitUntilReadyForOffline(page);
  return page;
}

/** What a clone finds half answered is somebody else's. */
async function beginAnew(tablet: Page): Promise<void> {
  await open(tablet, paths.takePart());
  await tablet.getByRole("region", { name: "Joined on this device" }).getByRole("link").first().click();
  const place = tablet.getByText(/^\d of \d$/).first();
  const who = tablet.getByRole("heading", { name: "Who is giving this view?" });
  await expect(place.or(who).first()).toBeVisible();
}

async function exported(page: Page, journey: string, info: TestInfo): Promise<string> {
  await open(page, paths.exportSnapshot(journey));
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save file", exact: true }).click();
  const path = info.outputPath(`${Math.random()}.waymark.json`);
  await (await download).saveAs(path);
  return readFileSync(path, "utf8");
}

async function backUp(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const pick = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle("Our synced drive", { create: true });
    Object.assign(window, { showDirectoryPicker: pick });
  });
  await open(page, paths.device());
  await page.getByRole("button", { name: "Choose a folder" }).last().click();
  await expect(page.getByText("Everything is in the folder.")).toBeVisible();
}

const entriesOf = (snapshot: string) => (JSON.parse(snapshot) as { entries: Entry[] }).entries;
const isBallot = ({ register }: Entry) => register.startsWith("ballot/");

/** Of voices there is nothing but ballots, and in a ballot nothing but its seal. */
function ballotsOf(snapshot: string): readonly Entry[] {
  const ofVoices = entriesOf(snapshot).filter(({ about }) => about.startsWith("voice:"));
  expect(ofVoices.filter((entry) => !isBallot(entry))).toEqual([]);
  for (const { value } of ofVoices) expect(Object.keys(value as object)).toEqual(["sealed"]);
  return ofVoices;
}

/** Without what a snapshot says of the record's statuses, which nobody has set yet. */
function withoutSums(places: Readonly<Record<string, string>>): Record<string, string> {
  const plain = Object.entries(places).map(([place, text]) => [
    place,
    text.replaceAll(/"[^"]+":\s*"not-started"|"not-started":\s*0/g, ""),
  ]);
  return Object.fromEntries(plain) as Record<string, string>;
}

/** Each competency's strip, as the list of all shows it. */
async function expectSpreads(page: Page, people: readonly room.Given[]): Promise<void> {
  await page.getByRole("radio", { name: /^All \(\d+\)$/ }).check();
  const rows = page.getByRole("region", { name: "Where we differ most" }).getByRole("listitem");
  for (const [at, { title }] of DOMAIN.competencies.entries()) {
    const row = rows.filter({ has: page.getByRole("button", { name: title, exact: true }) });
    await expect(row.getByRole("img").first()).toHaveAccessibleName(spreadOf(people, at));
  }
}
