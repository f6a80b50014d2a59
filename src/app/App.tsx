import { lazy, Suspense } from "react";
import { BrowserRouter } from "react-router";
import type { OpenFault } from "../storage/open";
import { useHandedOver } from "../state/handedOver";
import { useVisit } from "../state/visit";
import { SkipLink } from "../ui/SkipLink";
import { AppRoutes } from "./AppRoutes";
import { ConnectionEnded } from "./ConnectionEnded";
import { CrashBoundary } from "./CrashBoundary";
import { FocusOnNavigation } from "./FocusOnNavigation";
import { Header } from "./Header";
import { Messages } from "./Messages";
import { UpdatePrompt } from "./UpdatePrompt";

const HandedOverApp = lazy(() => import("./HandedOverApp"));

/** `fault`: the database could not be opened; only what needs none is offered. */
export function App({ fault }: { readonly fault: OpenFault | undefined }) {
  const connection = useVisit((visit) => visit.connection);
  const gate = useVisit((visit) => visit.gate);
  // Nothing is shown until it is known whose hands the tablet is in: not for a moment what is none of theirs.
  const handedOver = useHandedOver(fault === undefined);
  if (handedOver === undefined) return null;
  const isOurs = handedOver === null || handedOver.stage === "returned";
  return (
    <BrowserRouter basename={import.meta.env.BASE_URL.replace(/\/$/, "")}>
      <SkipLink />
      {isOurs && <Header canWrite={fault === undefined && gate === undefined} />}
      {isOurs && <UpdatePrompt />}
      {connection !== "open" && <ConnectionEnded connection={connection} />}
      <CrashBoundary>
        {handedOver && (
          <Suspense fallback={null}>
            <HandedOverApp handedOver={handedOver} />
          </Suspense>
        )}
        {isOurs && <AppRoutes fault={fault} gate={gate} />}
      </CrashBoundary>
      <FocusOnNavigation />
      <Messages />
    </BrowserRouter>
  );
}
