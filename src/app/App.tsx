import { BrowserRouter } from "react-router";
import type { OpenFault } from "../storage/open";
import { useVisit } from "../state/visit";
import { SkipLink } from "../ui/SkipLink";
import { AppRoutes } from "./AppRoutes";
import { CrashBoundary } from "./CrashBoundary";
import { FocusOnNavigation } from "./FocusOnNavigation";
import { Header } from "./Header";
import { Messages } from "./Messages";
import { ConnectionEnded } from "./StartTrouble";
import { UpdatePrompt } from "./UpdatePrompt";

/** `fault`: the database could not be opened; only what needs none is offered. */
export function App({ fault }: { readonly fault: OpenFault | undefined }) {
  const connection = useVisit((visit) => visit.connection);
  return (
    <BrowserRouter basename={import.meta.env.BASE_URL.replace(/\/$/, "")}>
      <SkipLink />
      <Header canWrite={fault === undefined} />
      <UpdatePrompt />
      {connection !== "open" && <ConnectionEnded connection={connection} />}
      <CrashBoundary>
        <AppRoutes fault={fault} />
      </CrashBoundary>
      <FocusOnNavigation />
      <Messages />
    </BrowserRouter>
  );
}
