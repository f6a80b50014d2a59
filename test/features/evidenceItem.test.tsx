import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { deleteThing } from "../../src/domain/deletion";
import { readEvidenceItem, type FileContent } from "../../src/domain/evidence";
import { describeEvidence, rewriteNote } from "../../src/domain/evidenceTelling";
import { say } from "../../src/domain/register";
import { evidenceThing } from "../../src/domain/thing";
import { sha256OfBytes } from "../../src/lib/hash";
import { flushDrafts } from "../../src/state/drafts";
import { fillDisk } from "../support/databases";
import { evidenceId } from "../support/entries";
import { address, leave, message, openApp, shownOnce, timesSaved } from "../support/screensApp";
import {
  BUY_IN,
  BUY_IN_AT,
  journalOf,
  keeps,
  MARCH,
  person,
  SCHOOL,
  startsJourney,
  TIME,
  writeApart,
  writes,
} from "../support/screensJourneys";
import { catchDownloads } from "./downloads";

const EVIDENCE_AT = `/journeys/${SCHOOL}/evidence`;
const WALL_AT = `${EVIDENCE_AT}/wall`;
const WALL = evidenceId("wall");
const NOTE = { kind: "note", text: "The wall in room 12" } as const;

const wall = async () => readEvidenceItem(await journalOf(), WALL);
const field = (name: string) => screen.findByLabelText(name);
const saved = () => screen.findByText("Saved on this device");

/** A file's item with its bytes on this device. */
async function keepsFile(name: string, type: string, text: string) {
  const bytes = new TextEncoder().encode(text);
  const hash = await sha256OfBytes(bytes);
  const content: FileContent = { kind: "file", hash, name, type, size: bytes.length };
  await writes(person("Ann"), keeps("wall", content), [{ hash, bytes: bytes.buffer }]);
}

beforeEach(async () => {
  await startsJourney();
});

describe("an item's description", () => {
  beforeEach(async () => {
    await writes(person("Ann", MARCH), keeps("wall", NOTE, [BUY_IN], "Planning wall"));
  });

  test("tells who added it and when", async () => {
    openApp(WALL_AT);
    expect(await screen.findByRole("heading", { level: 2, name: "Planning wall" })).toBeVisible();
    expect(screen.getByText(/^By Ann, .*2026/)).toBeVisible();
    await shownOnce();
    expect(document.title).toBe("Planning wall · Waymark");
  });

  test("saves its title, its day and its caption, each when its field is left", async () => {
    const user = openApp(WALL_AT);
    await user.clear(await field("Title"));
    await user.type(await field("Title"), "Wall of plans ");
    await user.click(await field("Caption"));
    expect(await screen.findByRole("heading", { level: 2, name: "Wall of plans" })).toBeVisible();
    await user.type(await field("Caption"), "It shows all grades.");
    fireEvent.change(await field("Date"), { target: { value: "2026-03-10" } });
    await user.click(await field("Date"));
    await user.tab();
    await waitFor(async () =>
      expect(await wall()).toMatchObject({
        title: "Wall of plans",
        caption: "It shows all grades.",
        date: "2026-03-10",
      }),
    );
    expect(timesSaved()).toBe(3);
  });

  test("saves what was typed when the page is left at once", async () => {
    const user = openApp(WALL_AT);
    await user.type(await field("Caption"), "It shows");
    await leave();
    expect((await wall())!.caption).toBe("It shows");
  });

  test("leaves a space before the next word alone while it saves by itself", async () => {
    const user = openApp(WALL_AT);
    await user.type(await field("Caption"), "It ");
    expect(await saved()).toBeVisible();
    expect((await wall())!.caption).toBe("It");
    await user.keyboard("shows");
    expect(await field("Caption")).toHaveValue("It shows");
    await user.click(await field("Title"));
    await waitFor(async () => expect((await wall())!.caption).toBe("It shows"));
  });

  test("forgets what was typed and taken back, so that it never takes the place of what others write", async () => {
    const user = openApp(WALL_AT);
    await user.type(await field("Title"), "s{Backspace}");
    await flushDrafts();
    await leave();
    const bo = person("Bo");
    await writes(bo, (journal, writer) => [describeEvidence(journal, writer, WALL, "title", "Our wall")]);
    openApp(WALL_AT);
    expect(await screen.findByRole("heading", { level: 2, name: "Our wall" })).toBeVisible();
    await waitFor(async () => expect(await field("Title")).toHaveValue("Our wall"));
    await leave();
    expect((await wall())!.title).toBe("Our wall");
  });

  test("lets what others write show, and stand, once what was typed is taken back", async () => {
    const user = openApp(WALL_AT);
    await user.type(await field("Title"), "s{Backspace}");
    await user.click(await field("Caption"));
    const bo = person("Bo");
    await writes(bo, (journal, writer) => [describeEvidence(journal, writer, WALL, "title", "Our wall")]);
    await waitFor(async () => expect(await field("Title")).toHaveValue("Our wall"));
    await leave();
    expect((await wall())!.title).toBe("Our wall");
  });

  test("does not save a title that is too long, says so, and keeps it as it was typed", async () => {
    const user = openApp(WALL_AT);
    await user.click(await field("Title"));
    await user.paste("w".repeat(201));
    await user.click(await field("Caption"));
    expect(screen.getByText(/^At most 200 characters fit here/)).toBeVisible();
    expect((await wall())!.title).toBe("Planning wall");
    expect(await field("Title")).toHaveValue(`Planning wall${"w".repeat(201)}`);
  });

  test("on a full disk stays as it was typed, says so, and is saved by the next try", async () => {
    const user = openApp(WALL_AT);
    const makeSpace = fillDisk("packs", "put throws");
    await user.type(await field("Caption"), "It shows all grades.");
    await user.click(await field("Title"));
    expect(await screen.findByRole("alert")).toHaveTextContent(/no space left/);
    expect(await field("Caption")).toHaveValue("It shows all grades.");
    makeSpace();
    await user.click(await field("Caption"));
    await user.click(await field("Title"));
    expect(await saved()).toBeVisible();
    expect((await wall())!.caption).toBe("It shows all grades.");
  });

  test("has a note that can be written further", async () => {
    const user = openApp(WALL_AT);
    await user.type(await field("Note"), ", by the window");
    await user.click(await field("Title"));
    await waitFor(async () =>
      expect((await wall())!.content).toEqual({ kind: "note", text: "The wall in room 12, by the window" }),
    );
  });

  test("tells of two titles that were given apart", async () => {
    const titled =
      (title: string) =>
      (...[journal, writer]: Parameters<ReturnType<typeof keeps>>) => [
        describeEvidence(journal, writer, WALL, "title", title),
      ];
    await writeApart([person("Ann"), titled("Our wall")], [person("Bo"), titled("The wall")]);
    const user = openApp(WALL_AT);
    const both = within((await screen.findByText("Two titles")).parentElement!);
    const answers = both.getAllByRole("listitem");
    expect(answers.map((answer) => answer.textContent).sort()).toEqual([
      expect.stringMatching(/^Our wall\nBy Ann, /),
      expect.stringMatching(/^The wall\nBy Bo, /),
    ]);
    const ours = answers.find((answer) => answer.textContent.startsWith("Our wall"));
    await user.click(within(ours!).getByRole("button", { name: "Keep this" }));
    await waitFor(() => expect(screen.queryByText("Two titles")).not.toBeInTheDocument());
    expect(await screen.findByRole("heading", { level: 2, name: "Our wall" })).toBeVisible();
  });

  test("shows two wordings of a note that were written apart whole, so that neither is lost", async () => {
    const noted =
      (text: string) =>
      (...[journal, writer]: Parameters<ReturnType<typeof keeps>>) => [
        rewriteNote(journal, writer, WALL, text),
      ];
    await writeApart(
      [person("Ann"), noted("In room 12.\nBy the window.")],
      [person("Bo"), noted("In room 14.")],
    );
    openApp(WALL_AT);
    const both = within((await screen.findByText("Two versions of this note")).parentElement!);
    expect(both.getByText(/In room 12\.\s+By the window\./)).toBeVisible();
    expect(both.getByText(/In room 14\./)).toBeVisible();
  });
});

describe("where an item is placed", () => {
  test("is on any number of competencies, as ticked", async () => {
    await writes(person("Ann"), keeps("wall", NOTE, [BUY_IN]));
    const user = openApp(WALL_AT);
    await user.click(await screen.findByRole("checkbox", { name: "Learning is Constant, Time is Variable" }));
    // The wheel beside the list says the same.
    const piece = screen.getByRole("checkbox", { name: /^Learning is Constant, Time is Variable, / });
    expect(piece).toBeChecked();
    const placed = await screen.findByRole("link", { name: "Learning is Constant, Time is Variable" });
    expect(placed).toBeVisible();
    expect(screen.getByRole("link", { name: "Stakeholder Buy-In" })).toHaveAttribute("href", BUY_IN_AT);
    const recent = within(screen.getByRole("group", { name: "Recently used" }));
    await user.click(recent.getByRole("checkbox", { name: "Stakeholder Buy-In" }));
    await waitFor(async () => expect((await wall())!.serves).toEqual([TIME]));
    await waitFor(() =>
      expect(screen.queryByRole("link", { name: "Stakeholder Buy-In" })).not.toBeInTheDocument(),
    );
  });

  test("goes back on a full disk, with a sentence", async () => {
    await writes(person("Ann"), keeps("wall", NOTE, [BUY_IN]));
    const user = openApp(WALL_AT);
    const recent = within(await screen.findByRole("group", { name: "Recently used" }));
    const box = recent.getByRole("checkbox", { name: "Stakeholder Buy-In" });
    const makeSpace = fillDisk("packs", "the request fails");
    await user.click(box);
    expect(await message().findByText(/no space left/)).toBeVisible();
    makeSpace();
    await waitFor(() => expect(box).toBeChecked());
  });
});

describe("a file", () => {
  test("named ../../x.html is told by its name as text, never shown as a page, and downloaded under a safe name", async () => {
    const downloads = catchDownloads();
    await keepsFile("../../x.html", "text/html", "<script>alert(1)</script>");
    const user = openApp(WALL_AT);
    expect(await screen.findByText("../../x.html")).toBeVisible();
    expect(document.querySelector("iframe, object, embed, img")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Download" }));
    await waitFor(() => expect(downloads).toHaveLength(1));
    expect(downloads[0]).toMatchObject({ name: "x.html", type: "application/octet-stream" });
    expect(await downloads[0]!.text()).toBe("<script>alert(1)</script>");
  });

  test("that is a drawing with a script in it is downloaded and not shown", async () => {
    catchDownloads();
    await keepsFile("wall.svg", "image/svg+xml", "<svg><script>alert(1)</script></svg>");
    openApp(WALL_AT);
    expect(await screen.findByRole("button", { name: "Download" })).toBeVisible();
    expect(screen.queryByRole("img", { name: /^Picture/ })).not.toBeInTheDocument();
  });

  test("that is a photograph is shown, and a broken one is answered with a sentence and kept", async () => {
    catchDownloads();
    await keepsFile("wall.jpg", "image/jpeg", "not a picture at all");
    openApp(WALL_AT);
    const picture = await screen.findByRole("img", { name: "Picture: wall" });
    expect(picture).toHaveAttribute("src", expect.stringMatching(/^blob:/));
    fireEvent.error(picture);
    expect(await screen.findByText(/^This picture can’t be shown here/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Download" })).toBeVisible();
  });

  test("whose bytes have not arrived says so, offers no download, and shows once they have", async () => {
    catchDownloads();
    const bytes = new TextEncoder().encode("the wall");
    const hash = await sha256OfBytes(bytes);
    const content = { kind: "file", hash, name: "wall.jpg", type: "image/jpeg", size: 8 } as const;
    await writes(person("Ann"), keeps("wall", content));
    openApp(WALL_AT);
    expect(await screen.findByText(/^The file is not on this device yet/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Download" })).not.toBeInTheDocument();
    await writes(person("Bo"), keeps("same", content), [{ hash, bytes: bytes.buffer }]);
    expect(await screen.findByRole("img", { name: "Picture: wall" })).toBeVisible();
    expect(screen.queryByText(/^The file is not on this device yet/)).not.toBeInTheDocument();
  });
});

describe("a link", () => {
  test("shows its whole address and opens only when somebody taps it, away from the app", async () => {
    const url = "https://willow.example/plan?week=3";
    await writes(person("Ann"), keeps("wall", { kind: "link", url }));
    openApp(WALL_AT);
    expect(await screen.findByText(url)).toBeVisible();
    const link = screen.getByRole("link", { name: "Open the link" });
    expect(link).toHaveAttribute("href", url);
    expect(link).toHaveAttribute("target", "_blank");
    expect(link).toHaveAttribute("rel", "noreferrer");
  });

  test("that came in a snapshot with an address that runs a script is shown and not offered to tap", async () => {
    await writes(person("Ann"), keeps("wall", { kind: "link", url: "javascript:alert(1)" }));
    openApp(WALL_AT);
    expect(await screen.findByRole("heading", { level: 2, name: "wall" })).toBeVisible();
    expect(screen.getByText("javascript:alert(1)")).toBeVisible();
    expect(screen.getByText(/^This is not a web or mail address/)).toBeVisible();
    expect(screen.queryByRole("link", { name: "Open the link" })).not.toBeInTheDocument();
  });
});

describe("an item", () => {
  test("is deleted at once, and Undo brings it back with what it serves", async () => {
    await writes(person("Ann"), keeps("wall", NOTE, [BUY_IN], "Planning wall"));
    const user = openApp(WALL_AT);
    await user.click(await screen.findByRole("button", { name: "Delete this item" }));
    expect(await message().findByText("“Planning wall” is deleted.")).toBeVisible();
    expect(address()).toBe(EVIDENCE_AT);
    expect(await screen.findByText("No evidence yet")).toBeVisible();
    await user.click(message().getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(screen.getByRole("link", { name: /Planning wall/ })).toBeVisible());
    expect((await wall())!.serves).toEqual([BUY_IN]);
  });

  test("that was deleted apart from somebody's writing is back, and says why", async () => {
    await writes(person("Ann"), keeps("wall", NOTE));
    await writeApart(
      [person("Ann"), (journal, writer) => deleteThing(journal, writer, evidenceThing(WALL))],
      [
        person("Bo"),
        (journal, writer) => [describeEvidence(journal, writer, WALL, "caption", "It shows all grades.")],
      ],
    );
    openApp(WALL_AT);
    expect(await screen.findByText(/^Somebody deleted this item/)).toBeVisible();
  });

  test("that is not there is answered with a sentence and the way to the others", async () => {
    openApp(WALL_AT);
    expect(await screen.findByText("This item is not here")).toBeVisible();
    const main = within(screen.getByRole("main"));
    expect(main.getByRole("link", { name: "All evidence" })).toHaveAttribute("href", EVIDENCE_AT);
    await shownOnce();
  });

  test("whose content a newer version wrote is named, and said to be kept", async () => {
    await writes(person("Ann"), (journal, writer) => [
      say(journal, writer, evidenceThing(WALL), "content", { kind: "drawing", strokes: 7 }),
      say(journal, writer, evidenceThing(WALL), "title", "A drawing"),
    ]);
    openApp(WALL_AT);
    expect(await screen.findByRole("heading", { level: 2, name: "A drawing" })).toBeVisible();
    expect(screen.getByText(/^A newer version of Waymark wrote this item/)).toBeVisible();
  });
});
