import { configure, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense, use } from "react";
import { createRoot, type Root } from "react-dom/client";
import { BrowserRouter, Link, useSearchParams } from "react-router";
import { afterEach, expect, test } from "vitest";
import { useAhead } from "../../src/state/ahead";

const KINDS = ["Photo", "Note", "Link"];

type Screens = ReadonlyMap<string, { readonly loaded: Promise<void>; readonly arrive: () => void }>;

/** Screens that are not there before the test says so. */
const screensToLoad = (): Screens =>
  new Map(
    ["Note", "Link"].map((kind) => {
      let arrive = () => {};
      const loaded = new Promise<void>((resolve) => (arrive = resolve));
      return [kind, { loaded, arrive }];
    }),
  );

function Behind({ kind, screens }: { readonly kind: string; readonly screens: Screens }) {
  const toLoad = screens.get(kind);
  if (toLoad) use(toLoad.loaded);
  return <h1>{kind}</h1>;
}

function App({ screens }: { readonly screens: Screens }) {
  const [query, setQuery] = useSearchParams();
  const kind = query.get("kind") ?? "Photo";
  const [shown, choose] = useAhead(kind, (next) => setQuery({ kind: next }));
  return (
    <Suspense>
      {KINDS.map((one) => (
        <label key={one}>
          <input type="radio" checked={one === shown} onChange={() => choose(one)} />
          {one}
        </label>
      ))}
      <Link to="?kind=Photo">Back</Link>
      <Behind kind={kind} screens={screens} />
    </Suspense>
  );
}

// React renders when it would in a browser, not when the test lets it.
configure({ eventWrapper: (event) => event() as unknown });
let root: Root | undefined;
afterEach(() => {
  root?.unmount();
  window.history.replaceState(null, "", "/");
});

function open() {
  const screens = screensToLoad();
  root = createRoot(document.body.appendChild(document.createElement("div")));
  root.render(
    <BrowserRouter>
      <App screens={screens} />
    </BrowserRouter>,
  );
  return { arrives: (kind: string) => screens.get(kind)?.arrive() };
}

const choose = (kind: string) => userEvent.click(screen.getByRole("radio", { name: kind }));
const chosen = () =>
  KINDS.filter((name) => screen.getByRole<HTMLInputElement>("radio", { name }).checked).join();
const standing = () => screen.getByRole("heading").textContent;
/** Chosen, and on the screen. */
const become = (kind: string) => waitFor(() => expect([chosen(), standing()]).toEqual([kind, kind]));

test("what is chosen shows at once, while the screen that it leads to is not there yet", async () => {
  const { arrives } = open();
  await screen.findByRole("heading", { name: "Photo" });
  await choose("Note");
  expect([chosen(), standing()]).toEqual(["Note", "Photo"]);
  arrives("Note");
  await become("Note");
});

test("the latest choice shows, though the screen of the one before arrives first", async () => {
  const { arrives } = open();
  await screen.findByRole("heading", { name: "Photo" });
  await choose("Note");
  await choose("Link");
  arrives("Note");
  expect([chosen(), standing()]).toEqual(["Link", "Photo"]);
  arrives("Link");
  await become("Link");
});

test("an address that goes elsewhere meanwhile has its way", async () => {
  const { arrives } = open();
  await screen.findByRole("heading", { name: "Photo" });
  await choose("Note");
  expect(chosen()).toBe("Note");
  await userEvent.click(screen.getByRole("link", { name: "Back" }));
  await become("Photo");
  arrives("Note");
  await become("Photo");
});
