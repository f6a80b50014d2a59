import { useEffect, useRef } from "react";
import { useLocation, useNavigate } from "react-router";
import { SHARE_ADDRESS, SHARED } from "../lib/parking";
import { paths, routes } from "../paths";
import { sayTakingIn } from "../state/arriving";
import { showError, showToast } from "../state/toasts";
import { arrivalWords as words } from "./arrivalWords";
import { takeFiles } from "./takeFiles";
import { takeShared } from "./takeShared";

/** What comes from outside of the page: files that were opened with Waymark, and what other apps share with it. */
export function Arrivals() {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const now = useRef({ navigate, pathname, search });
  useEffect(() => {
    now.current = { navigate, pathname, search };
  });

  // Once a page load, for whatever is shared begins one; at each, for what a page that was killed could not take in still waits.
  useEffect(() => {
    const outcome = outcomeAt(now.current);
    const isShared = outcome === "in";
    const open = (path: string) => void now.current.navigate(path, { replace: true });
    // Loaded again, the address must not say once more what it said.
    if (outcome !== undefined) open(paths.tray());
    if (outcome === "full") showError(words.noRoom);
    if (outcome === "failed") showError(words.notKept);
    sayTakingIn(isShared);
    takeShared(isShared)
      .then((taken) => {
        // What was said just now is to be read first.
        if (outcome === "full" || outcome === "failed") return;
        if (!taken) return;
        const { caught, snapshots, problems, said } = taken;
        const [problem] = problems;
        if (problem !== undefined) showError(words.notAllTaken(problem, problems.length - 1));
        else if (snapshots.length > 0 && isShared && caught === 0) open(paths.importSnapshot());
        else if (snapshots.length > 0 && now.current.pathname !== routes.importSnapshot)
          showToast(words.snapshotsWait(snapshots), {
            label: words.look,
            run: () => void now.current.navigate(paths.importSnapshot()),
          });
        else if (caught > 0) showToast(words.caught(caught));
        else if (said.length > 0) showToast(said.join(" "));
      })
      .catch((error: unknown) => {
        console.error(error);
        showError(words.notTaken);
      })
      .finally(() => sayTakingIn(false));
  }, []);

  useEffect(() => {
    const { launchQueue } = window as Launching;
    launchQueue?.setConsumer(({ files }) => {
      Promise.all((files ?? []).map((handle) => handle.getFile()))
        .then((opened) => takeFiles(opened, {}, (to) => void now.current.navigate(to)))
        .catch((error: unknown) => {
          console.error(error);
          showError(words.notOpened);
        });
    });
  }, []);
  return null;
}

/** What the address that a share opened says of it. */
function outcomeAt({ pathname, search }: { readonly pathname: string; readonly search: string }) {
  if (pathname !== `/${SHARE_ADDRESS}`) return undefined;
  return new URLSearchParams(search).get(SHARED) ?? undefined;
}

/** In Chromium alone: files that were opened with the installed app. What came before there is a consumer waits for it. */
type Launching = {
  readonly launchQueue?: {
    readonly setConsumer: (
      consumer: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void,
    ) => void;
  };
};
