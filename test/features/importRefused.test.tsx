import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { seal } from "../../src/formats/sealing";
import { dump, fillDisk } from "../support/databases";
import { device } from "../support/screensApp";
import { clockAt, MARCH } from "../support/screensJourneys";
import { choose, chooseFile, fileOf, preview, snapshotText, startsWithPhoto, takenAway } from "./importing";

beforeEach(() => clockAt(MARCH));

describe("a file that cannot be imported", () => {
  test.each<[string, (text: string) => string, RegExp]>([
    ["of 0 bytes", () => "", /^This file is empty \(0 bytes\)/],
    ["that is no JSON", () => "Dear all,", /^This file is not a Waymark snapshot/],
    ["of another app", () => `{"type":"excalidraw","elements":[]}`, /^This file was saved by another app/],
    [
      "of version 2",
      (text) => text.replace(`"version":1`, `"version":2`),
      /^This snapshot was saved by a newer version of Waymark \(format 2; this one reads up to 1\)/,
    ],
    [
      "that is cut short",
      (text) => text.slice(0, 3_000),
      /^The end of this file is missing: it stops after 3 kB/,
    ],
    [
      "with a changed reason",
      (text) => text.replace("We saw it.", "We saw him"),
      /^This snapshot is damaged: entry \d was changed or is not whole/,
    ],
    [
      "with a changed photo",
      (text) => text.replace(/"data":"..../, `"data":"zzzz`),
      /^This snapshot is damaged: evidence file 1 was changed/,
    ],
    [
      "with an entry too few",
      (text) => text.replace(/\n\{"about":.*,\n/, "\n"),
      /^This snapshot is damaged: it does not hold as many entries/,
    ],
    [
      "with another digest",
      (text) => text.replace(/"digest":"..../, `"digest":"zzzz`),
      /^This snapshot is damaged: its check sum/,
    ],
    [
      "nested too deep",
      () => `{"format":"waymark-snapshot","version":1,"entries":[${"[".repeat(100_000)}`,
      /^Entry 1 of this file is nested deeper/,
    ],
  ])("%s is refused with a sentence, and the device is as before", async (_, make, sentence) => {
    await startsWithPhoto();
    const text = make(await snapshotText());
    const before = await dump(device());
    await choose(text);
    expect(await screen.findByRole("alert")).toHaveTextContent(sentence);
    expect(screen.queryByRole("button", { name: "Import" })).not.toBeInTheDocument();
    expect(screen.getByLabelText("Snapshot file")).toBeEnabled();
    expect(await dump(device())).toEqual(before);
  });

  test("when the disk is full while it is taken in may be tried again", async () => {
    await startsWithPhoto();
    const user = await choose(await takenAway());
    const shown = await preview();
    const freeDisk = fillDisk("packs", "the request fails");
    await user.click(shown.getByRole("button", { name: "Import" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/no space left for what is in the file/);
    expect(await device().packs.count()).toBe(0);
    freeDisk();
    await user.click((await preview()).getByRole("button", { name: "Import" }));
    expect(await screen.findByText("9 changes were added.")).toBeVisible();
  });
});

describe("a sealed file", () => {
  async function sealedFile(damage = (bytes: Uint8Array) => bytes) {
    const plain = new TextEncoder().encode(await takenAway());
    async function* whole() {
      yield plain;
    }
    const pieces = [];
    for await (const piece of seal(whole(), "correct horse", { workFactor: 2 })) pieces.push(piece.slice());
    return new File([damage(Buffer.concat(pieces)).slice()], "ours.waymark.json.age");
  }

  test("asks for its passphrase, says when it is wrong, keeps what was typed, and opens with the right one", async () => {
    await startsWithPhoto();
    const user = await chooseFile(await sealedFile());
    const field = await screen.findByRole("textbox", { name: "Passphrase" });
    expect(field).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Open the file" }));
    expect(screen.getByRole("alert")).toHaveTextContent(/^Type or paste the passphrase first/);
    await user.type(field, "correct house{Enter}");
    expect(await screen.findByText(/^This passphrase does not open the file/)).toBeVisible();
    const again = screen.getByRole("textbox", { name: "Passphrase" });
    expect(again).toHaveValue("correct house");
    expect(again).toHaveFocus();
    await user.clear(again);
    await user.type(again, " correct horse {Enter}");
    const shown = await preview();
    expect(shown.getByText("Sealed with a passphrase")).toBeVisible();
    await user.click(shown.getByRole("button", { name: "Import" }));
    expect(await screen.findByText("9 changes were added.")).toBeVisible();
    const past = within(await screen.findByRole("region", { name: "Past imports" }));
    expect(await past.findByText("Sealed")).toBeVisible();
  });

  test("that is cut short is told apart from a wrong passphrase, and keeps the one that opened it", async () => {
    await startsWithPhoto();
    const user = await chooseFile(await sealedFile((bytes) => bytes.subarray(0, -20)));
    await user.type(await screen.findByRole("textbox", { name: "Passphrase" }), "correct horse{Enter}");
    expect(await screen.findByRole("alert")).toHaveTextContent(
      /^This sealed snapshot is damaged.*everything after the damaged place is lost/,
    );
    expect(screen.getByRole("button", { name: "See what can be recovered" })).toBeVisible();
  });
});

describe("a damaged file", () => {
  test("is recovered only when asked, tells what is whole and what is lost, and is completed by a whole one", async () => {
    await startsWithPhoto();
    const text = await takenAway();
    const user = await choose(text.replace("We saw it.", "We saw him"));
    await user.click(await screen.findByRole("button", { name: "See what can be recovered" }));
    const shown = within(await screen.findByRole("region", { name: "What is whole in this file" }));
    // What the figures say is not said twice.
    expect(shown.queryByText(/^Whole and checked/)).not.toBeInTheDocument();
    expect(shown.getByText("Lost, by what the file says it held: 1 change.")).toBeVisible();
    expect(shown.getByText("1 place could not be read.")).toBeVisible();
    expect(await device().packs.count()).toBe(0);
    await user.click(shown.getByRole("button", { name: "Import what is whole" }));
    expect(await screen.findByText("8 changes were added.")).toBeVisible();
    expect(screen.getByText(/^Only what was whole of this file came in/)).toBeVisible();
    const past = within(await screen.findByRole("region", { name: "Past imports" }));
    expect(await past.findByText("What was whole")).toBeVisible();
    await user.upload(screen.getByLabelText("Snapshot file"), fileOf(text));
    await user.click((await preview()).getByRole("button", { name: "Import" }));
    expect(await screen.findByText("1 change was added.")).toBeVisible();
  });

  test("of which the name is lost says that a whole file heals it", async () => {
    await startsWithPhoto();
    const text = await takenAway();
    const damaged = text
      .split("\n")
      .map((line) =>
        /"register":"(title|framework)"/.test(line)
          ? line.replace(/"value":"?./, (found) => `${found}~`)
          : line,
      )
      .join("\n");
    const user = await choose(damaged);
    await user.click(await screen.findByRole("button", { name: "See what can be recovered" }));
    const shown = within(await screen.findByRole("region", { name: "What is whole in this file" }));
    expect(shown.getByText(/^Its name and framework stood in the part that is lost\./)).toBeVisible();
  });
});
