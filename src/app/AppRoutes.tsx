/** Which screen is at which address. The list of journeys comes with the app; all others are loaded behind it. */
import { lazy, Suspense } from "react";
import { Route, Routes } from "react-router";
import { JourneysScreen } from "../features/journeys/JourneysScreen";
import { routes } from "../paths";
import type { ElsewhereProps } from "./Elsewhere";

const loadElsewhere = () => import("./Elsewhere");
const Elsewhere = lazy(loadElsewhere);

/** As the one of `Elsewhere`, which it fetches first. */
export async function preloadNextScreens(): Promise<void> {
  await (await loadElsewhere()).preloadNextScreens();
}

export function AppRoutes({ fault, gate }: ElsewhereProps) {
  return (
    <Suspense fallback={null}>
      <Routes>
        {!fault && !gate && <Route path={routes.journeys} element={<JourneysScreen />} />}
        <Route path="*" element={<Elsewhere fault={fault} gate={gate} />} />
      </Routes>
    </Suspense>
  );
}
