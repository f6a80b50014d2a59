/** What the tests of importing have in common: a snapshot of what stands on the device, and the screen with a file chosen. */
import { screen, within } from "@testing-library/react";
import { builtInFrameworks } from "../../src/content/frameworks";
import type { JourneyId } from "../../src/domain/ids";
import { writeSnapshotFile } from "../../src/exchange/exportWork";
import { openMemorySink } from "../../src/exchange/memorySink";
import { sha256OfBytes } from "../../src/lib/hash";
import { device, openApp } from "../support/screensApp";
import { answers, keeps, MARCH, person, SCHOOL, startsJourney, writes } from "../support/screensJourneys";
import "../../src/features/importSnapshot/ImportScreen";

export const photo = new Uint8Array(3_000).map((_, index) => (index * 7_919) % 251);

/** A snapshot of what stands on the device, and the device without it again. */
export async function takenAway({
  withFiles = true,
  journeys = [SCHOOL] as readonly JourneyId[],
} = {}): Promise<string> {
  const text = await snapshotText(withFiles, journeys);
  for (const table of device().tables) await table.clear();
  return text;
}

export async function snapshotText(
  withFiles = true,
  journeys: readonly JourneyId[] = [SCHOOL],
): Promise<string> {
  const request = {
    journeys,
    withFiles,
    builtIn: builtInFrameworks,
    exportedBy: "Bob",
    exportedAt: MARCH,
    app: "Waymark 0.1.0",
  };
  const written = await writeSnapshotFile(device(), request, openMemorySink);
  if (!written.ok) throw new Error(written.error.type);
  return written.value.file.text();
}

export async function startsWithPhoto() {
  const bob = await startsJourney({ by: person("Bob") });
  await writes(bob, answers("earned", "We saw it."));
  const hash = await sha256OfBytes(photo);
  const content = { kind: "file", hash, name: "wall.jpg", type: "image/jpeg", size: photo.length } as const;
  await writes(bob, keeps("wall", content), [{ hash, bytes: photo.slice().buffer }]);
  return bob;
}

export const fileOf = (text: string, name = "ours.waymark.json") => new File([text], name);

export const choose = (text: string, name?: string) => chooseFile(fileOf(text, name));

export async function chooseFile(file: File) {
  const user = openApp("/import");
  await user.upload(await screen.findByLabelText("Snapshot file"), file);
  return user;
}

export const preview = async () =>
  within(await screen.findByRole("region", { name: "What this file brings" }));

/** What the preview says of the whole file, line by line. */
export const inShort = async () =>
  within((await preview()).getByRole("list", { name: "In short" }))
    .getAllByRole("listitem")
    .map((line) => line.textContent);
