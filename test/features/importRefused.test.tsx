import { screen } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { dump, fillDisk } from "../support/databases";
import { device } from "../support/screensApp";
import { clockAt, MARCH } from "../support/screensJourneys";
import { choose, preview, snapshotText, startsWithPhoto, takenAway } from "./importing";

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
