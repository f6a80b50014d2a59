import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { addAction } from "../../src/domain/actionTelling";
import type { ActionId } from "../../src/domain/ids";
import { archiveJourney } from "../../src/domain/journey";
import { isSealed } from "../../src/formats/sealed";
import { openSeal } from "../../src/formats/sealing";
import { choosePriority } from "../../src/domain/priorityTelling";
import { journeyId } from "../support/entries";
import { openApp } from "../support/screensApp";
import { BUY_IN, clockAt, MARCH, person, SCHOOL, startsJourney, writes } from "../support/screensJourneys";
import { catchDownloads } from "./downloads";
import "../../src/features/exportSnapshot/ExportScreen";

const EXPORT_AT = `/journeys/${SCHOOL}/export`;

beforeEach(() => clockAt(MARCH));

async function unsealed(file: Blob, passphrase: string): Promise<string> {
  const reader = (await openSeal(file, passphrase)).open();
  let text = "";
  for (let piece = await reader.next(); piece; piece = await reader.next())
    text += new TextDecoder().decode(piece);
  return text;
}

describe("a snapshot that is sealed", () => {
  test("takes a passphrase that is made up or typed, says what it means, and opens with that alone", async () => {
    const downloads = catchDownloads();
    await startsJourney();
    const user = openApp(EXPORT_AT);
    expect(await screen.findByText("Anyone who has the file can read it")).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: "Seal it with a passphrase" }));
    expect(screen.getByText("Only someone who knows the passphrase can read it")).toBeVisible();
    expect(screen.queryByText("Anyone who has the file can read it")).not.toBeInTheDocument();
    expect(screen.getByText(/if it is forgotten, nobody can open the file any more/)).toBeVisible();
    const field = screen.getByRole("textbox", { name: "Passphrase" });

    await user.click(screen.getByRole("button", { name: "Save file" }));
    expect(field).toHaveFocus();
    expect(field).toHaveAccessibleDescription(/Type a passphrase first, or have one made up\./);
    await user.type(field, "our school");
    expect(field).toBeValid();
    await user.click(screen.getByRole("button", { name: "Save file" }));
    expect(field).toHaveAccessibleDescription(/This passphrase could be guessed\./);
    expect(downloads).toEqual([]);

    await user.click(screen.getByRole("button", { name: "Make one up" }));
    const made = (field as HTMLTextAreaElement).value;
    expect(made).toMatch(/^([a-z]{3}-){6}[a-z]{3}$/);
    await user.click(screen.getByRole("button", { name: "Save file" }));
    expect(
      await screen.findByText(/^“our-school-2026-03-12\.waymark\.json\.age” \(/, {}, { timeout: 30_000 }),
    ).toBeVisible();
    expect(
      screen.getByText(/^Verified: read back after it was written, \d+ changes are whole\.$/),
    ).toBeVisible();
    expect(screen.getByText("It opens only with the passphrase above.")).toBeVisible();
    expect(await isSealed(downloads[0]!.blob)).toBe(true);
    expect(await downloads[0]!.text()).not.toContain("Our school");
    expect(await unsealed(downloads[0]!.blob, made)).toContain("Our school");

    // What stands there is always what the file was sealed with.
    await user.type(field, "x");
    expect(screen.queryByText("It opens only with the passphrase above.")).not.toBeInTheDocument();
  }, 60_000);
});

describe("a file with everything in it", () => {
  test("tells of each journey what goes in, and how large it will be", async () => {
    const ann = await startsJourney();
    await writes(ann, (journal, by) => choosePriority(journal, by, BUY_IN));
    await writes(ann, (journal, by) =>
      addAction(journal, by, { id: "visit" as ActionId, title: "Visit a school", for: [BUY_IN] }),
    );
    const bob = person("Bob", MARCH, journeyId("our-district"));
    await startsJourney({ title: "Our district", by: bob });
    await writes(bob, (journal, by) => [archiveJourney(journal, by, true)]);
    await startsJourney({ title: "My own", by: person("Cy", MARCH, journeyId("my-own")) });
    await startsJourney({ title: "Third grade", by: person("Di", MARCH, journeyId("third-grade")) });
    const user = openApp(EXPORT_AT);
    const holds = within(await screen.findByRole("region", { name: "What it will hold" }));
    expect(
      await holds.findByText(/^\d+ changes, the whole history, with 1 priority and 1 action\.$/),
    ).toBeVisible();
    expect(holds.getByText(/^The name of the framework “.+”: every Waymark has it\.$/)).toBeVisible();
    expect(holds.getByText(/^Pins, collections, drafts and other settings/)).toBeVisible();
    expect(await screen.findByText(/^The file will take about \d+(\.\d)? kB\.$/)).toBeVisible();

    await user.click(screen.getByRole("button", { name: "All journeys" }));
    expect(screen.getByText("3 of 3 other journeys go in.")).toBeVisible();
    expect(await holds.findByText("These 4 journeys are in it.")).toBeVisible();
    expect(holds.getByText(/^“Our district”: \d+ changes, the whole history\. It is archived/)).toBeVisible();
    expect(screen.getByRole("checkbox", { name: "Our district" })).toHaveAccessibleDescription("Archived");
    await user.click(screen.getByRole("button", { name: "Only this one" }));
    await waitFor(() => expect(screen.getByRole("checkbox", { name: "My own" })).not.toBeChecked());
  });

  test("counts very many journeys from their rows alone, and puts all of them in", async () => {
    const downloads = catchDownloads();
    await startsJourney();
    for (let n = 0; n < 50; n += 1)
      await startsJourney({ title: `School ${n}`, by: person("Bob", MARCH, journeyId(`school-${n}`)) });
    const user = openApp(EXPORT_AT);
    await user.click(await screen.findByRole("button", { name: "All journeys" }));
    expect(await screen.findByText("These 51 journeys are in it.")).toBeVisible();
    expect(screen.getByText(/^\d+ changes in all: their whole histories/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Save file" }));
    expect(await screen.findByText(/^Verified: read back/)).toBeVisible();
    expect((JSON.parse(await downloads[0]!.text()) as { journeys: unknown[] }).journeys).toHaveLength(51);
  });
});
