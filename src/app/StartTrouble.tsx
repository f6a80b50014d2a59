/** What is shown where the storage cannot be used: said before anything is typed. */
import { assertNever } from "../lib/result";
import { paths } from "../paths";
import { useReady } from "../state/ready";
import { useTitle } from "../state/title";
import type { OpenFault } from "../storage/open";
import { Button } from "../ui/Button";
import { LinkButton } from "../ui/LinkButton";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import styles from "./StartTrouble.module.css";
import { words } from "./words";

export function StartTrouble({ fault }: { readonly fault: OpenFault }) {
  const { title, text } = troubleText(fault);
  useTitle(title);
  useReady(true);
  return (
    <Page title={title} width="measure">
      <Notice
        tone="warn"
        action={
          <>
            <Button onClick={() => location.reload()}>{words.reload}</Button>
            <LinkButton to={paths.explore()}>{words.readFrameworks}</LinkButton>
          </>
        }
      >
        {text}
      </Notice>
    </Page>
  );
}

function troubleText(fault: OpenFault): { readonly title: string; readonly text: string } {
  switch (fault.type) {
    case "denied":
      return { title: words.deniedTitle, text: words.denied };
    case "newer":
      return { title: words.newerTitle, text: words.newer };
    case "failed":
      return { title: words.failedTitle, text: words.failed(fault.reason) };
    default:
      return assertNever(fault);
  }
}

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

/** Above whatever was open, so that what was typed can still be copied. */
export function ConnectionEnded({ connection }: { readonly connection: "superseded" | "lost" }) {
  const superseded = connection === "superseded";
  return (
    <div className={styles["banner"]}>
      <Notice
        tone="error"
        live
        title={superseded ? words.supersededTitle : words.lostTitle}
        action={
          <Button variant="solid" onClick={() => location.reload()}>
            {words.reload}
          </Button>
        }
      >
        {superseded ? words.superseded : words.lost}
      </Notice>
    </div>
  );
}
