import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { evidenceFor, readEvidence } from "../../src/domain/evidence";
import { say } from "../../src/domain/register";
import { evidenceThing } from "../../src/domain/thing";
import { sha256OfText } from "../../src/lib/hash";
import { flushDrafts } from "../../src/state/drafts";
import { evidenceId } from "../support/entries";
import { fillDisk } from "../support/databases";
import { device, message, openApp, reopenApp, shownOnce, timesSaved } from "../support/screensApp";
import {
  BUY_IN,
  BUY_IN_AT,
  journalOf,
  keeps,
  person,
  SCHOOL,
  startsJourney,
  writes,
} from "../support/screensJourneys";

const EVIDENCE_AT = `/journeys/${SCHOOL}/evidence`;
type User = ReturnType<typeof openApp>;

const fileOf = (name: string, text: string, type = "text/plain") =>
  new File([text], name, { type, lastModified: new Date(2026, 2, 10, 9).getTime() });
const chooseFiles = async (user: User, ...files: File[]) =>
  user.upload(await screen.findByLabelText("Evidence files"), files);
const items = async () => readEvidence(await journalOf());
const tile = (title: string | RegExp) => screen.findByRole("link", { name: title });
const addText = async (user: User) => user.click(await screen.findByRole("button", { name: "Add evidence" }));

beforeEach(async () => {
  await startsJourney();
});

describe("files", () => {
  test("are added several at once, each an item called after it and dated as it is, on the competency", async () => {
    const user = openApp(BUY_IN_AT);
    await chooseFiles(user, fileOf("plan.txt", "A plan"), fileOf("minutes.of.may.txt", "Minutes"));
    expect(await screen.findByText("2 items added.")).toBeVisible();
    expect(await tile("plan")).toHaveAttribute("href", expect.stringContaining(`${EVIDENCE_AT}/`));
    expect(await tile("minutes.of.may")).toBeVisible();
    const [minutes, plan] = evidenceFor(await items(), BUY_IN);
    expect(plan).toMatchObject({ title: "plan", date: "2026-03-10", serves: [BUY_IN] });
    expect(plan!.content).toMatchObject({ kind: "file", name: "plan.txt", type: "text/plain", size: 6 });
    expect(minutes!.title).toBe("minutes.of.may");
    expect(timesSaved()).toBe(2);
  });

  test("that were just added are taken back by Undo, one or all", async () => {
    const user = openApp(BUY_IN_AT);
    await chooseFiles(user, fileOf("plan.txt", "A plan"), fileOf("minutes.txt", "Minutes"));
    const strip = within(await screen.findByRole("region", { name: /^Just added/ }));
    const [first] = await strip.findAllByRole("button", { name: "Undo" });
    await user.click(first!);
    await waitFor(async () => expect((await items()).map(({ title }) => title)).toEqual(["minutes"]));
    await user.click(await strip.findByRole("button", { name: "Undo" }));
    await waitFor(async () => expect(await items()).toEqual([]));
    expect(await screen.findByText(/^No evidence here yet/)).toBeVisible();
  });

  test("that are here already are not added again unasked; asked, their bytes are still stored once", async () => {
    const user = openApp(EVIDENCE_AT);
    await chooseFiles(user, fileOf("plan.txt", "A plan"));
    await screen.findByText("1 item added.");
    await chooseFiles(user, fileOf("copy of plan.txt", "A plan"));
    expect(
      await screen.findByText(
        /^“copy of plan\.txt” is already here as “plan”, added by someone who gave no name on /,
      ),
    ).toBeVisible();
    expect(await items()).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Add it again all the same" }));
    await waitFor(async () => expect(await items()).toHaveLength(2));
    expect(screen.queryByText("Here already")).not.toBeInTheDocument();
    expect(await device().files.count()).toBe(1);
    expect(await device().chunks.count()).toBe(1);
  });

  test("that are here already and serve something else are placed here too, by one tap", async () => {
    const user = openApp(EVIDENCE_AT);
    await chooseFiles(user, fileOf("plan.txt", "A plan"));
    await screen.findByText("1 item added.");
    await reopenApp(BUY_IN_AT);
    await chooseFiles(user, fileOf("plan.txt", "A plan"));
    await user.click(await screen.findByRole("button", { name: "Use that one here" }));
    expect(await message().findByText("“plan” now serves this competency too.")).toBeVisible();
    expect((await items()).map(({ serves }) => serves)).toEqual([[BUY_IN]]);
    await chooseFiles(user, fileOf("plan.txt", "A plan"));
    expect(await screen.findByText(/It stands on this competency too\./)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Use that one here" })).not.toBeInTheDocument();
  });

  test("of the same name that both fail are both told of", async () => {
    const user = openApp(EVIDENCE_AT);
    await chooseFiles(user, fileOf("empty.txt", ""), fileOf("empty.txt", ""));
    expect(
      await within(await screen.findByRole("alert")).findAllByText(/^“empty\.txt” is empty/),
    ).toHaveLength(2);
  });

  test("say honestly what stays in them", async () => {
    const user = openApp(EVIDENCE_AT);
    await chooseFiles(
      user,
      fileOf("film.mp4", "film", "video/mp4"),
      fileOf("plan.pdf", "%PDF-", "application/pdf"),
    );
    expect(await screen.findByText(/^A video is kept as it is: faces, voices/)).toBeVisible();
    expect(await screen.findByText(/^A PDF is kept as it is: the names of its authors/)).toBeVisible();
  });

  test("are named and answered for where they were added", async () => {
    const user = openApp(BUY_IN_AT);
    await chooseFiles(user, fileOf("plan.txt", "A plan"), fileOf("minutes.txt", "Minutes"));
    const lot = within(await screen.findByRole("radiogroup", { name: "Who may see them?" }));
    await user.click(lot.getByRole("radio", { name: "Nobody in it" }));
    await waitFor(async () =>
      expect((await items()).map(({ showing }) => showing)).toEqual(["nobody", "nobody"]),
    );
    const [first] = screen.getAllByRole("radiogroup", { name: "Who may see it?" });
    await user.click(within(first!).getByRole("radio", { name: "They do not agree" }));
    await waitFor(async () =>
      expect((await items()).map(({ mayBeShown }) => mayBeShown)).toEqual([true, false]),
    );
    const [title] = screen.getAllByRole("textbox", { name: "Title" });
    await user.clear(title!);
    await user.type(title!, "Our plan");
    await user.tab();
    expect(await tile("Our plan")).toBeVisible();
  });

  test("of 0 bytes, too large or unreadable are each answered with a sentence, and the others are added", async () => {
    const huge = fileOf("film.mp4", "f", "video/mp4");
    Object.defineProperty(huge, "size", { value: 300_000_000 });
    const gone = fileOf("gone.txt", "g");
    Object.defineProperty(gone, "arrayBuffer", {
      value: () => Promise.reject(new DOMException("It moved", "NotReadableError")),
    });
    const user = openApp(EVIDENCE_AT);
    await chooseFiles(user, fileOf("empty.txt", ""), huge, gone, fileOf("plan.txt", "A plan"));
    expect(await screen.findByText("1 item added.")).toBeVisible();
    const said = within(await screen.findByRole("alert"));
    expect(said.getByText(/^“empty\.txt” is empty \(0 bytes\)/)).toBeVisible();
    expect(said.getByText(/^“film\.mp4” has 300 MB; at most 200 MB fit\./)).toBeVisible();
    expect(said.getByText(/^“gone\.txt” could not be read from this device/)).toBeVisible();
    expect((await items()).map(({ title }) => title)).toEqual(["plan"]);
  });

  test("that could not be read are tried again at a tap", async () => {
    const cloudy = fileOf("plan.txt", "A plan");
    const inTheCloud = () => Promise.reject(new DOMException("Offline", "NotReadableError"));
    Object.defineProperty(cloudy, "arrayBuffer", { value: inTheCloud, configurable: true });
    const user = openApp(EVIDENCE_AT);
    await chooseFiles(user, cloudy);
    await screen.findByText(/could not be read/);
    Reflect.deleteProperty(cloudy, "arrayBuffer");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await tile(/^plan/)).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("that meet a full disk leave nothing behind, and are added by another try", async () => {
    const user = openApp(BUY_IN_AT);
    const makeSpace = fillDisk("chunks", "the request fails");
    await chooseFiles(user, fileOf("plan.txt", "A plan"));
    expect(
      await screen.findByText(/^“plan\.txt”: This was not saved: the device has no space/),
    ).toBeVisible();
    expect(await items()).toEqual([]);
    expect(await device().chunks.count()).toBe(0);
    makeSpace();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await tile("plan")).toBeVisible();
  });

  test("with a path for a name are told by it as plain text", async () => {
    const user = openApp(EVIDENCE_AT);
    await chooseFiles(user, fileOf("../../x.html", "<script>alert(1)</script>", "text/html"));
    expect(await tile(/^\.\.\/\.\.\/x/)).toBeVisible();
  });
});

describe("links and notes", () => {
  test("a link is added by its bare address and called after its site", async () => {
    const user = openApp(BUY_IN_AT);
    await addText(user);
    await user.click(screen.getByRole("radio", { name: "Link" }));
    await user.type(screen.getByRole("textbox", { name: "Address" }), "willow.example/plan");
    await user.click(screen.getByRole("button", { name: "Add a link" }));
    expect(await tile("willow.example")).toBeVisible();
    expect((await items())[0]!.content).toEqual({ kind: "link", url: "https://willow.example/plan" });
    await waitFor(() => expect(screen.queryByRole("textbox", { name: "Address" })).not.toBeInTheDocument());
  });

  test.each([
    "javascript:alert(1)",
    " JavaScript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "two words",
  ])("the address %s is refused with a sentence and stays as it was typed", async (typed) => {
    const user = openApp(BUY_IN_AT);
    await addText(user);
    await user.click(screen.getByRole("radio", { name: "Link" }));
    const address = screen.getByRole("textbox", { name: "Address" });
    await user.type(address, typed);
    await user.click(screen.getByRole("button", { name: "Add a link" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/^This is not an address that can be opened/);
    expect(address).toHaveAccessibleDescription(/This is not an address/);
    expect(await items()).toEqual([]);
  });

  test("a note is added and called after its first line, or by its title", async () => {
    const user = openApp(BUY_IN_AT);
    await addText(user);
    await user.type(screen.getByRole("textbox", { name: "Note" }), "Grade 6 tried it.{Enter}It went well.");
    await user.click(screen.getByRole("button", { name: "Add a note" }));
    expect(await screen.findByText("1 item added.")).toBeVisible();
    await user.click(await screen.findByRole("button", { name: "Close" }));
    await addText(user);
    expect(screen.getByRole("textbox", { name: "Note" })).toHaveValue("");
    await user.type(screen.getByRole("textbox", { name: "Note" }), "Grade 7 too.");
    await user.type(screen.getByRole("textbox", { name: "Title" }), "In May");
    await user.click(screen.getByRole("button", { name: "Add a note" }));
    await waitFor(async () => expect((await items()).map(({ title }) => title)).toHaveLength(2));
    expect((await items()).map(({ title }) => title).sort()).toEqual(["Grade 6 tried it.", "In May"]);
  });

  test("an empty note is answered with a sentence", async () => {
    const user = openApp(BUY_IN_AT);
    await addText(user);
    await user.click(screen.getByRole("button", { name: "Add a note" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Please write something first.");
  });

  test("a half-typed note outlives the page, and a full disk", async () => {
    let user = openApp(BUY_IN_AT);
    await addText(user);
    await user.type(screen.getByRole("textbox", { name: "Note" }), "Grade 6 tried it.");
    user = await reopenApp();
    await addText(user);
    expect(await screen.findByDisplayValue("Grade 6 tried it.")).toBeVisible();
    const makeSpace = fillDisk("packs", "the commit fails");
    await user.click(screen.getByRole("button", { name: "Add a note" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/no space left/);
    makeSpace();
    expect(screen.getByRole("textbox", { name: "Note" })).toHaveValue("Grade 6 tried it.");
    await flushDrafts();
    await user.click(screen.getByRole("button", { name: "Add a note" }));
    expect(await tile(/Grade 6 tried it\./)).toBeVisible();
  });
});

describe("all evidence of a journey", () => {
  test("is nothing at first, and what to do is said", async () => {
    openApp(EVIDENCE_AT);
    expect(await screen.findByText("No evidence yet")).toBeVisible();
    expect(screen.getByText(/^Open a competency to add what shows it/)).toBeVisible();
    await shownOnce();
    expect(document.title).toBe("Evidence · Waymark");
  });

  test("is listed, the latest first, with where each stands", async () => {
    const ann = person("Ann");
    const file = { kind: "file", name: "wall.jpg", type: "image/jpeg", size: 9 } as const;
    await writes(ann, keeps("note", { kind: "note", text: "Grade 6" }, []));
    await writes(ann, keeps("link", { kind: "link", url: "https://willow.example/" }, [BUY_IN]));
    await writes(ann, keeps("photo", { ...file, hash: sha256OfText("elsewhere") }, [BUY_IN]));
    await writes(ann, (journal, writer) => [
      say(journal, writer, evidenceThing(evidenceId("later")), "content", { kind: "drawing" }),
    ]);
    openApp(EVIDENCE_AT);
    expect(await screen.findByText("4 items")).toBeVisible();
    expect(await screen.findByText("Not on this device yet")).toBeVisible();
    const tiles = screen
      .getAllByRole("link")
      .filter((link) => link.getAttribute("href")!.startsWith(`${EVIDENCE_AT}/`));
    expect(tiles.map((link) => link.textContent)).toEqual([
      "Without a titleNot placed on a competency yet",
      "photoNot on this device yet",
      "linkServes 1 competency",
      "Grade 6noteNot placed on a competency yet",
    ]);
  });
});
