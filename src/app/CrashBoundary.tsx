import { Component, type ReactNode } from "react";
import { paths } from "../paths";
import { Button } from "../ui/Button";
import { LinkButton } from "../ui/LinkButton";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { words } from "./words";

type State = { readonly crashed: boolean };

/** A screen that throws, or whose part of the app cannot be loaded, leaves the bar and a way on. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { crashed: false };

  static getDerivedStateFromError(): State {
    return { crashed: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    return (
      <Page title={words.crashTitle} width="measure">
        <Notice
          tone="error"
          live
          action={
            <>
              <Button variant="solid" onClick={() => location.reload()}>
                {words.reload}
              </Button>
              <LinkButton to={paths.journeys()} reloadDocument>
                {words.toJourneys}
              </LinkButton>
            </>
          }
        >
          {words.crash}
        </Notice>
      </Page>
    );
  }
}
