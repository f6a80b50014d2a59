import { fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import type { EvidenceContent } from "../../src/domain/evidence";
import { addEvidence } from "../../src/domain/evidenceTelling";
import { say } from "../../src/domain/register";
import { sayShowing } from "../../src/domain/showing";
import { authorThing } from "../../src/domain/thing";
import { sha256OfText } from "../../src/lib/hash";
import { addPerson } from "../../src/state/people";
import { evidenceId } from "../support/entries";
import { openApp } from "../support/screensApp";
import {
  answers,
  BUY_IN,
  clockAt,
  MARCH,
  person,
  SCHOOL,
  startsJourney,
  writes,
} from "../support/screensJourneys";
import { catchDownloads } from "./downloads";
import "../../src/features/exportSnapshot/ExportScreen";

const exportAt = (purpose: string) => `/journeys/${SCHOOL}/export?for=${purpose}`;
const file = (id: string, type: string) =>
  ({ kind: "file", hash: sha256OfText(id), name: `${id}.bin`, type, size: 9 }) as const;

beforeEach(() => clockAt(MARCH));

/** Adds a piece that may be shown. */
async function shows(by: ReturnType<typeof person>, id: string, content: EvidenceContent, caption = "") {
  const item = { id: evidenceId(id), content, title: id, date: "", caption, serves: [BUY_IN] };
  await writes(by, (journal, writer) => addEvidence(journal, writer, item));
  await writes(by, (journal, writer) => [sayShowing(journal, writer, evidenceId(id), "nobody")]);
}

describe("what will leave", () => {
  test("is told with its own words: the caption, the first lines of a note, and what stays out", async () => {
    const ann = await startsJourney();
    await shows(ann, "wall", file("wall", "image/jpeg"), "Our wall in March");
    await shows(ann, "talk", { kind: "note", text: `First line\nSecond line\nThird line\nFourth line` });
    await shows(ann, "page", { kind: "link", url: "https://example.org/page" });
    await shows(ann, "film", file("film", "video/mp4"), "The whole day");
    openApp(exportAt("web"));
    const about = (name: string) => screen.getByRole("checkbox", { name });
    await screen.findByRole("checkbox", { name: "wall" });
    expect(about("wall")).toHaveAccessibleDescription(/^Our wall in March\s*Nobody can be recognised/);
    expect(about("talk")).toHaveAccessibleDescription(/^First line\s+Second line\s+Third line…/);
    expect(about("page")).toHaveAccessibleDescription(/^https:\/\/example\.org\/page/);
    expect(about("film")).toHaveAccessibleDescription(/^The whole day\s*Only its title and caption go in/);
  });

  test("does not grow unseen: what arrives while it is looked at stays out until it is switched on", async () => {
    const ann = await startsJourney();
    await shows(ann, "wall", file("wall", "image/jpeg"));
    const user = openApp(exportAt("web"));
    expect(await screen.findByRole("checkbox", { name: "wall" })).toBeChecked();
    await shows(person("Bob"), "late", file("late", "image/jpeg"));
    expect(await screen.findByRole("checkbox", { name: "late" })).not.toBeChecked();
    expect(screen.getByRole("checkbox", { name: "wall" })).toBeChecked();
    await user.click(screen.getByRole("radio", { name: "To show others" }));
    await screen.findByRole("heading", { name: "Export a snapshot" });
    expect(await screen.findByRole("checkbox", { name: "late" })).not.toBeChecked();
    await user.click(screen.getByRole("checkbox", { name: "late" }));
    await user.click(screen.getByRole("radio", { name: "A web page" }));
    await screen.findByRole("heading", { name: "Print or share the record" });
    expect(await screen.findByRole("checkbox", { name: "late" })).not.toBeChecked();
  });

  test("is switched for one purpose alone: another begins with its own, and the first is found as it was left", async () => {
    const ann = await startsJourney();
    await writes(ann, answers("earned", "We saw it."));
    for (const id of ["wall", "hall", "yard", "gate"]) await shows(ann, id, file(id, "image/jpeg"));
    const user = openApp(exportAt("web"));
    const checked = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name }).checked;
    const photographs = () => ["wall", "hall", "yard", "gate"].filter(checked);
    const turnTo = async (name: RegExp | string, lead: RegExp) => {
      await user.click(screen.getByRole("radio", { name }));
      await screen.findByText(lead);
    };
    await user.click(await screen.findByRole("button", { name: "None" }));
    await user.click(screen.getByRole("checkbox", { name: "Reasons" }));
    expect(photographs()).toEqual([]);

    await turnTo("To show others", /^One file for others to look at/);
    expect(await screen.findByText("4 of 4 pieces go in.")).toBeVisible();
    expect(checked("Reasons")).toBe(false);
    await turnTo("One page to print", /^One page that somebody who was never here/);
    expect(await screen.findByText("3 of 4 pieces go in.")).toBeVisible();

    await turnTo("A web page", /^One file that opens in any browser/);
    expect(await screen.findByText("0 of 4 pieces go in.")).toBeVisible();
    expect(checked("Reasons")).toBe(true);
  });

  test("names everybody whose name is in the file, and no more: two names given apart, and not who exports it", async () => {
    const ann = await startsJourney();
    await writes(ann, answers("earned", "We saw it."));
    await writes(ann, (journal, writer) =>
      ["Annie", "Ms Archer"].map((name) => say(journal, writer, authorThing(writer.author), "name", name)),
    );
    await addPerson("Zoe");
    const downloads = catchDownloads();
    const user = openApp(exportAt("show"));
    await user.click(await screen.findByRole("checkbox", { name: "Names of people" }));
    expect(screen.getByText("2 names: Annie and Ms Archer.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Save file" }));
    await waitFor(() => expect(downloads).toHaveLength(1));
    const shown = await downloads[0]!.text();
    expect(shown).toContain('"Annie"');
    expect(shown).toContain('"Ms Archer"');
    expect(shown).not.toMatch(/Zoe|"Ann"/);

    await user.click(screen.getByRole("radio", { name: "To continue on another device" }));
    expect(await screen.findByText(/^\d names: .*Annie, Ms Archer,? and Zoe\.$/)).toBeVisible();
  });
});

describe("a file that is being written", () => {
  test("is not called off by a tap on another purpose, nor by what somebody else writes meanwhile", async () => {
    const ann = await startsJourney();
    await shows(ann, "wall", file("wall", "image/jpeg"));
    const downloads = catchDownloads();
    openApp(exportAt("web"));
    const other = await screen.findByRole("radio", { name: "To show others" });
    fireEvent.click(await screen.findByRole("button", { name: "Save file" }));
    await waitFor(() => expect(other).toBeDisabled());
    await writes(person("Bob"), answers("earned"));
    await waitFor(() => expect(downloads).toHaveLength(1));
    await waitFor(() => expect(other).toBeEnabled());
  });
});
