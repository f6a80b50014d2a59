import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { bigFramework } from "../support/bigFramework";
import { address, device, openApp, shownOnce } from "../support/screensApp";
import { competencyRef } from "../../src/domain/framework";
import { readStatus } from "../../src/domain/record";
import { journalOf, SCHOOL, startsJourney } from "../support/screensJourneys";

const own = bigFramework(2, 3);
const AT = `/journeys/${SCHOOL}/competencies/domain-1/competency-2`;

async function startsOnOwn() {
  await device().frameworks.put({ id: own.id, version: own.version, framework: own });
  await startsJourney({ framework: own.id });
}

describe("a journey on a school's own framework", () => {
  test("shows its record in the framework's words once a snapshot has brought it", async () => {
    await startsOnOwn();
    openApp(`/journeys/${SCHOOL}`);
    await shownOnce();
    const wheel = await screen.findByRole("group", { name: /wheel|record/i });
    expect(within(wheel).getAllByRole("link")).toHaveLength(6);
    expect(screen.getAllByRole("heading", { name: own.domains[0]!.title }).length).toBeGreaterThan(0);
  });

  test("takes a status like any other", async () => {
    await startsOnOwn();
    const user = openApp(AT);
    await user.click(await screen.findByRole("radio", { name: "Earned" }));
    const ref = competencyRef(own.id, "domain-1/competency-2");
    await waitFor(async () => expect(readStatus(await journalOf(), ref)[0]?.value).toBe("earned"));
    expect(address()).toBe(AT);
  });

  test("says so where the framework is not here, and loses nothing", async () => {
    await startsJourney({ framework: "never-arrived" });
    openApp(`/journeys/${SCHOOL}`);
    await shownOnce();
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("Our school");
    expect(screen.queryByRole("link", { name: /in every room/ })).not.toBeInTheDocument();
  });
});
