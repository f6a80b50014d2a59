/** Walking through evidence on the page of an item: by its address, by keys, and without losing one's place on the page. */
import { useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import type { EvidenceId, JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { paths } from "../../paths";
import { useEvidenceList, useWalk } from "./evidenceList";
import { walkFrom, type Walk } from "./walk";

type Left = { readonly to: EvidenceId; readonly focus: Element | null; readonly scrollY: number };

/** `search`: what the list is filtered by. The way back still leads to that list, however far one has walked. */
export function useWalkHere(journey: JourneyId, journal: Journal, item: EvidenceId, search: string): Walk {
  const list = useEvidenceList(journal, search);
  const ids = useWalk(list, search) ?? [];
  const present = new Set(list.all.map(({ id }) => id));
  const navigate = useNavigate();
  const [left, setLeft] = useState<Left>();

  // Another address means another screen, and that starts at its heading; here it is the same one with another picture.
  useEffect(() => {
    if (left?.to !== item) return undefined;
    const frame = requestAnimationFrame(() => {
      window.scrollTo(0, left.scrollY);
      if (left.focus instanceof HTMLElement && left.focus.isConnected)
        left.focus.focus({ preventScroll: true });
      setLeft(undefined);
    });
    return () => cancelAnimationFrame(frame);
  }, [left, item]);

  const walk = walkFrom(
    ids.filter((id) => present.has(id)),
    // On the way to another, the next step goes on from there: a key may come again before the screen does.
    left?.to ?? item,
    (to) => {
      setLeft((before) => ({
        to,
        focus: before?.focus ?? document.activeElement,
        scrollY: before?.scrollY ?? window.scrollY,
      }));
      void navigate(paths.evidenceItem(journey, to) + search, { replace: true });
    },
  );
  useArrowKeys(walk);
  return walk;
}

/** What uses the arrow keys itself. */
const OWN_KEYS =
  "input, textarea, select, audio, video, dialog, [role=checkbox], [role=menu], [contenteditable]";

function useArrowKeys({ onPrevious, onNext }: Walk): void {
  const latest = useRef({ onPrevious, onNext });
  useEffect(() => {
    latest.current = { onPrevious, onNext };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (event.target instanceof Element && event.target.closest(OWN_KEYS)) return;
      if (document.querySelector("dialog[open]")) return;
      const isRtl = getComputedStyle(document.documentElement).direction === "rtl";
      const { onPrevious: left, onNext: right } = latest.current;
      const go =
        event.key === "ArrowLeft"
          ? isRtl
            ? right
            : left
          : event.key === "ArrowRight"
            ? isRtl
              ? left
              : right
            : undefined;
      if (!go) return;
      event.preventDefault();
      go();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}
