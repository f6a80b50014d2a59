/** What is said above or instead of every screen once the storage is out of reach. With the app from the start: nothing may have to be fetched. */
import { useState } from "react";
import type { useVisit } from "../state/visit";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import styles from "./ConnectionEnded.module.css";
import { words } from "./words";

/** Outside the router: the app has not started yet, and goes on by itself. */
export function BlockedScreen() {
  return (
    <Page title={words.blockedTitle} width="measure">
      <Notice tone="warn" live>
        {words.blocked}
      </Notice>
    </Page>
  );
}

type Ended = Exclude<ReturnType<typeof useVisit.getState>["connection"], "open">;

const TEXTS: Readonly<Record<Ended, { readonly title: string; readonly text: string }>> = {
  superseded: { title: words.supersededTitle, text: words.superseded },
  lost: { title: words.lostTitle, text: words.lost },
  cleared: { title: words.clearedTitle, text: words.cleared },
};

/** Above whatever was open, so that what was typed can still be copied. */
export function ConnectionEnded({ connection }: { readonly connection: Ended }) {
  const { title, text } = TEXTS[connection];
  return (
    <div className={styles["banner"]}>
      <Notice
        tone="error"
        live
        title={title}
        action={
          <>
            <Button variant="solid" onClick={() => location.reload()}>
              {words.reload}
            </Button>
            <CopyTyped />
          </>
        }
      >
        {text}
      </Notice>
    </div>
  );
}

/** Everything that stands in a box of the page, as one text for the clipboard. */
function CopyTyped() {
  const [copied, setCopied] = useState(false);
  // Where the browser lets a page not copy, it is selected and copied by hand.
  if (typeof navigator.clipboard === "undefined") return null;
  const copy = () => {
    const boxes = [
      ...document.querySelectorAll<HTMLInputElement>("textarea, input:not([type]), input[type=text]"),
    ];
    const text = boxes.flatMap(({ value }) => (value.trim() === "" ? [] : [value])).join("\n\n");
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      (error: unknown) => console.warn("What was typed could not be copied.", error),
    );
  };
  return <Button onClick={copy}>{copied ? words.copied : words.copyTyped}</Button>;
}
