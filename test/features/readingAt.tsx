/** Opens one of the reading screens at an address, as the app would: inside a router, waiting for what it reads. */
import { act, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense } from "react";
import { MemoryRouter, Route, Routes, useLocation } from "react-router";
import { loadCaseStudies } from "../../src/content/caseStudies";
import { loadCrosswalk } from "../../src/content/crosswalk";
import { loadAllFrameworks } from "../../src/content/frameworks";
import { loadGlossary } from "../../src/content/glossary";
import { loadResources } from "../../src/content/resources";
import AboutScreen from "../../src/features/about/AboutScreen";
import CompetencyScreen from "../../src/features/explore/CompetencyScreen";
import CrosswalkScreen from "../../src/features/explore/CrosswalkScreen";
import ExploreScreen from "../../src/features/explore/ExploreScreen";
import FrameworkScreen from "../../src/features/explore/FrameworkScreen";
import LibraryScreen from "../../src/features/library/LibraryScreen";
import { routes } from "../../src/paths";

/** Resolves when all content has been read, so that what a test sees does not hang on how fast the disk is. */
const content = Promise.all([
  loadAllFrameworks(),
  loadCrosswalk(),
  loadGlossary(),
  loadResources(),
  loadCaseStudies(),
]);

export async function readingAt(address: string) {
  await content;
  await act(async () => {
    render(
      <MemoryRouter initialEntries={[address]}>
        <Suspense>
          <Routes>
            <Route path={routes.explore} element={<ExploreScreen />} />
            <Route path={routes.crosswalk} element={<CrosswalkScreen />} />
            <Route path={routes.framework} element={<FrameworkScreen />} />
            <Route path={routes.exploreCompetency} element={<CompetencyScreen />} />
            <Route path={routes.library} element={<LibraryScreen />} />
            <Route path={routes.about} element={<AboutScreen />} />
            <Route path="*" element={null} />
          </Routes>
        </Suspense>
        <Address />
      </MemoryRouter>,
    );
  });
}

/** Taps, and waits for what the tap brings: another screen may have something to read first. */
export const tap = (element: HTMLElement) => act(() => userEvent.click(element));

function Address() {
  const { pathname, search } = useLocation();
  return <span data-testid="address">{`${pathname}${search}`}</span>;
}

/** How often a screen has said that it shows what it read. */
export const timesReady = () => performance.getEntriesByName("waymark:ready").length;
