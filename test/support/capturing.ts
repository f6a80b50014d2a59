// What waits in the tray of a test's device, and the ways through the capture screen that several tests take.
import { screen } from "@testing-library/react";
import { newEvidenceId } from "../../src/domain/ids";
import { sha256OfText } from "../../src/lib/hash";
import type { WaitingRow } from "../../src/storage/database";
import { listWaiting, putWaiting } from "../../src/storage/waiting";
import { device, type openApp } from "./screensApp";
import { BUY_IN, SCHOOL } from "./screensJourneys";

export type User = ReturnType<typeof openApp>;

export const waiting = () => listWaiting(device());

export const fileOf = (name: string, text: string, type = "text/plain") =>
  new File([text], name, { type, lastModified: new Date(2026, 2, 10, 9).getTime() });

export const chooseFiles = async (user: User, ...files: File[]) =>
  user.upload(await screen.findByLabelText("Choose photos and files"), files);

export const press = async (user: User, name: string | RegExp) =>
  user.click(await screen.findByRole("button", { name }));

export const answer = async (user: User, name: string) =>
  user.click((await screen.findAllByRole("radio", { name }))[0]!);

/** Something that was caught for the competency that the tests are about. */
export async function waits(
  change: Partial<WaitingRow> & { readonly bytes?: string } = {},
): Promise<WaitingRow> {
  const { bytes, ...told } = change;
  const text = bytes ?? "";
  const row: WaitingRow = {
    id: newEvidenceId(),
    caughtAt: Date.now(),
    content:
      bytes === undefined
        ? { kind: "note", text: "The wall" }
        : { kind: "file", hash: sha256OfText(text), name: "wall.txt", type: "text/plain", size: text.length },
    title: "Wall",
    caption: "",
    date: "2026-03-10",
    journey: SCHOOL,
    serves: [BUY_IN],
    ...told,
  };
  const file = bytes === undefined ? undefined : new TextEncoder().encode(bytes).buffer;
  await putWaiting(device(), row, file);
  return row;
}
