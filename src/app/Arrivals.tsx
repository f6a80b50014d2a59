import { useEffect, useRef } from "react";
import { useLocation, useNavigate } from "react-router";
import { SHARE_ADDRESS, SHARED } from "../lib/parking";
import { paths, routes } from "../paths";
import { showError, showToast } from "../state/toasts";
import { arrivalWords as words } from "./arrivalWords";
import { takeFiles } from "./takeFiles";
import { takeShared } from "./takeShared";

/** What comes from outside of the page: files that were opened with Waymark, and what other apps share with it. */
export function Arrivals() {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const shared =
    pathname === `/${SHARE_ADDRESS}` ? (new URLSearchParams(search).get(SHARED) ?? undefined) : undefined;
  const place = useRef(pathname);
  useEffect(() => {
    place.current = pathname;
  });

  // At each start, too: what a killed page could not take in still waits.
  useEffect(() => {
    // Reloaded, the address must not say once more what it said.
    if (shared !== undefined) void navigate(paths.tray(), { replace: true });
    if (shared === "full") return showError(words.noRoom);
    if (shared === "failed") return showError(words.notKept);
    const isAwaited = shared !== undefined;
    takeShared(isAwaited)
      .then((taken) => {
        if (!taken) return;
        const { caught, snapshots, problems } = taken;
        if (snapshots.length > 0 && isAwaited && caught === 0 && problems.length === 0)
          return void navigate(paths.importSnapshot(), { replace: true });
        const [problem] = problems;
        if (problem !== undefined) showError(words.notAllTaken(problem, problems.length - 1));
        else if (snapshots.length > 0 && place.current !== routes.importSnapshot)
          showToast(words.snapshotsWait(snapshots), {
            label: words.look,
            run: () => void navigate(paths.importSnapshot()),
          });
        else if (caught > 0) showToast(words.caught(caught));
      })
      .catch((error: unknown) => {
        console.error(error);
        showError(words.notTaken);
      });
    // Not when the address is only tidied: what it asked has been seen to.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [shared !== undefined]);

  useEffect(() => {
    const { launchQueue } = window as Launching;
    launchQueue?.setConsumer(({ files }) => {
      Promise.all((files ?? []).map((handle) => handle.getFile()))
        .then((opened) => takeFiles(opened, {}, (to) => void navigate(to)))
        .catch((error: unknown) => {
          console.error(error);
          showError(words.notOpened);
        });
    });
  }, [navigate]);
  return null;
}

/** In Chromium alone: files that were opened with the installed app. What came before there is a consumer waits for it. */
type Launching = {
  readonly launchQueue?: {
    readonly setConsumer: (
      consumer: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void,
    ) => void;
  };
};
