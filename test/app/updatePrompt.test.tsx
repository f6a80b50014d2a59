import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useVisit } from "../../src/state/visit";
import { readDraft } from "../../src/storage/drafts";
import { device, message, openApp } from "../support/screensApp";

/** A new version that waits for consent, and what it is told. */
const accept = vi.fn<(message: string) => void>();
let waiting: { readonly postMessage: typeof accept } | null;

beforeEach(() => {
  waiting = { postMessage: accept };
  Object.defineProperty(navigator, "serviceWorker", {
    value: { getRegistration: () => Promise.resolve({ waiting }) },
    configurable: true,
  });
});
afterEach(() => {
  accept.mockReset();
  Reflect.deleteProperty(navigator, "serviceWorker");
});

async function halfTyped() {
  const user = openApp("/journeys/new");
  await user.type(await screen.findByRole("textbox", { name: "Name" }), "Willow Sch");
  useVisit.getState().set({ updateWaiting: true });
  const offer = within(await screen.findByRole("region", { name: "A new version of Waymark is ready." }));
  return { user, offer };
}

/** No draft fits on the disk any more, until the function that it returns is called. */
function fillDiskForDrafts(): () => void {
  // Called with the store it belongs to.
  // oxlint-disable-next-line typescript/unbound-method
  const { put } = IDBObjectStore.prototype;
  const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
    this: IDBObjectStore,
    ...row: Parameters<typeof put>
  ) {
    if (this.name === "drafts") throw new DOMException("The disk is full", "QuotaExceededError");
    return put.apply(this, row);
  });
  return () => full.mockRestore();
}

test("nothing is offered while there is nothing new", async () => {
  openApp("/");
  await screen.findByText("No journey yet");
  expect(screen.queryByText("A new version of Waymark is ready.")).not.toBeInTheDocument();
});

test("hazard 15: a new version is offered and taken only on consent, with what is half typed kept before", async () => {
  const { user, offer } = await halfTyped();
  expect(offer.getByRole("status")).toHaveTextContent(/What you have typed is kept/);
  expect(accept).not.toHaveBeenCalled();
  let kept: unknown;
  accept.mockImplementation(() => {
    kept = readDraft(device(), "new-journey");
  });
  await user.click(offer.getByRole("button", { name: "Update now" }));
  await waitFor(() => expect(accept).toHaveBeenCalledExactlyOnceWith("SKIP_WAITING"));
  expect(await kept).toMatchObject({ value: "Willow Sch" });
  expect(offer.getByRole("button", { name: "Update now" })).toBeDisabled();
});

test("it is not taken while what is half typed cannot be kept, however often one tries", async () => {
  const { user, offer } = await halfTyped();
  const makeSpace = fillDiskForDrafts();
  await user.type(screen.getByRole("textbox", { name: "Name" }), "ool");
  for (let tries = 0; tries < 2; tries += 1) {
    await user.click(offer.getByRole("button", { name: "Update now" }));
    expect(await message().findByText(/^This was not saved: the device has no space left/)).toBeVisible();
    await user.click(message().getByRole("button", { name: "Dismiss" }));
    expect(accept).not.toHaveBeenCalled();
  }
  makeSpace();
  await user.click(offer.getByRole("button", { name: "Update now" }));
  await waitFor(() => expect(accept).toHaveBeenCalledOnce());
  expect(await readDraft(device(), "new-journey")).toMatchObject({ value: "Willow School" });
});

test("it can be put off", async () => {
  const { user, offer } = await halfTyped();
  await user.click(offer.getByRole("button", { name: "Later" }));
  await waitFor(() =>
    expect(screen.queryByText("A new version of Waymark is ready.")).not.toBeInTheDocument(),
  );
  expect(accept).not.toHaveBeenCalled();
});

test("it goes away where another tab has taken it already", async () => {
  const { user, offer } = await halfTyped();
  waiting = null;
  await user.click(offer.getByRole("button", { name: "Update now" }));
  await waitFor(() =>
    expect(screen.queryByText("A new version of Waymark is ready.")).not.toBeInTheDocument(),
  );
});
