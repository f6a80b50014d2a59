/** Which screen is at which address. The list of journeys comes with the app; all others are loaded behind it. */
import { lazy, Suspense } from "react";
import { Route, Routes } from "react-router";
import { JourneysScreen } from "../features/journeys/JourneysScreen";
import { routes } from "../paths";
import type { OpenFault } from "../storage/open";

const loadElsewhere = () => import("./Elsewhere");
const Elsewhere = lazy(loadElsewhere);

/** The screens that come next for most, fetched while nothing else is to do, so that the first tap does not wait. */
export async function preloadNextScreens(): Promise<void> {
  await (await loadElsewhere()).preloadNextScreens();
}

export function AppRoutes({ fault }: { readonly fault: OpenFault | undefined }) {
  return (
    <Suspense fallback={null}>
      <Routes>
        {!fault && <Route path={routes.journeys} element={<JourneysScreen />} />}
        <Route path="*" element={<Elsewhere fault={fault} />} />
      </Routes>
    </Suspense>
  );
}
