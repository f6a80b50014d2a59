import { Component, type ReactNode } from "react";
import { useLocation } from "react-router";
import { paths } from "../paths";
import { Button } from "../ui/Button";
import { LinkButton } from "../ui/LinkButton";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { words } from "./words";

type Props = { readonly place: string; readonly children: ReactNode };
type State = { readonly place: string; readonly crashed: boolean };

/** A screen that throws, or whose part of the app cannot be loaded, leaves the bar and the ways on. */
export function CrashBoundary({ children }: { readonly children: ReactNode }) {
  return <Boundary place={useLocation().pathname}>{children}</Boundary>;
}

class Boundary extends Component<Props, State> {
  override state: State = { place: this.props.place, crashed: false };

  /** Another screen was asked for, and may well be whole. */
  static getDerivedStateFromProps({ place }: Props, state: State): State | null {
    return place === state.place ? null : { place, crashed: false };
  }

  static getDerivedStateFromError(): Partial<State> {
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
