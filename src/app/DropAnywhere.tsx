import { useEffect, useRef, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { paths } from "../paths";
import { showError } from "../state/toasts";
import { Icon } from "../ui/Icon";
import { captureHere } from "./captureHere";
import styles from "./DropAnywhere.module.css";
import { takeFiles } from "./takeFiles";
import { trayWords } from "./trayWords";

/**
 * Files, pictures, addresses and texts that are dropped or pasted anywhere are caught for the journey and competency of the
 * screen. Text fields, and fields that take files themselves, keep what belongs to them.
 */
export function DropAnywhere() {
  const [over, setOver] = useState(false);
  const navigate = useNavigate();
  const location = useLocation();
  const place = useRef(location);
  useEffect(() => {
    place.current = location;
  });

  useEffect(() => {
    /** Something of this very page is being dragged: a link, a picture. */
    let isOwn = false;
    const start = () => (isOwn = true);
    const end = () => {
      isOwn = false;
      setOver(false);
    };

    async function take(data: DataTransfer) {
      // Read at once: what is carried is gone when the event is over.
      const files = [...data.files];
      const link = data.getData("text/uri-list");
      const text = data.getData("text/plain");
      const { pathname, search } = place.current;
      const here = captureHere(pathname, search);
      const go = (to: string) => {
        // Another address of the screen that is open would begin it anew.
        if (new URL(to, window.location.href).pathname !== place.current.pathname) void navigate(to);
      };
      if (files.length > 0) return takeFiles(files, here, go);
      const { catchDropped } = await import("../features/capture/dropped");
      const caught = await catchDropped({ files, link, text }, here);
      for (const problem of caught.problems) showError(problem);
      if (caught.kind !== undefined) go(paths.capture({ ...here, kind: caught.kind }));
    }

    const onDragOver = (event: DragEvent) => {
      const data = event.dataTransfer;
      const isOurs =
        !event.defaultPrevented && !isOwn && data !== null && carriesSomething(data, event.target);
      setOver(isOurs);
      if (!isOurs) return;
      event.preventDefault();
      data.dropEffect = "copy";
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      const data = event.dataTransfer;
      if (event.defaultPrevented || isOwn || !data || !carriesSomething(data, event.target)) return;
      event.preventDefault();
      take(data).catch(tell);
    };
    // Only a pointer that leaves the window has nothing that it goes to.
    const onDragLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const onPaste = (event: ClipboardEvent) => {
      const data = event.clipboardData;
      if (event.defaultPrevented || !data || !carriesSomething(data, event.target)) return;
      event.preventDefault();
      take(data).catch(tell);
    };

    window.addEventListener("dragstart", start);
    window.addEventListener("dragend", end);
    window.addEventListener("dragover", onDragOver);
    window.addEventListener("dragleave", onDragLeave);
    window.addEventListener("drop", onDrop);
    window.addEventListener("paste", onPaste);
    return () => {
      window.removeEventListener("dragstart", start);
      window.removeEventListener("dragend", end);
      window.removeEventListener("dragover", onDragOver);
      window.removeEventListener("dragleave", onDragLeave);
      window.removeEventListener("drop", onDrop);
      window.removeEventListener("paste", onPaste);
    };
  }, [navigate]);

  return (
    over && (
      <div className={styles["over"]} aria-hidden="true">
        <div className={styles["frame"]}>
          <Icon name="photo" size={56} />
          <p className={styles["title"]}>{trayWords.drop}</p>
          <p>{trayWords.dropAbout}</p>
        </div>
      </div>
    )
  );
}

const tell = (error: unknown) => {
  console.error(error);
  showError(trayWords.notTaken);
};

/** Whether what is carried over this element is ours to take: text over a text field is the field's. */
function carriesSomething({ types }: DataTransfer, target: EventTarget | null): boolean {
  if (types.includes("Files")) return true;
  return !isTextField(target) && (types.includes("text/uri-list") || types.includes("text/plain"));
}

function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches("input, textarea, select");
}
