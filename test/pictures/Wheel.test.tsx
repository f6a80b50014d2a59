import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter, useLocation } from "react-router";
import { expect, it } from "vitest";
import { Wheel } from "../../src/pictures/Wheel";
import { WheelSmall } from "../../src/pictures/WheelSmall";
import type { WheelInput } from "../../src/pictures/wheelTypes";
import { wheelOf } from "./wheels";

const agency: WheelInput = {
  levels: 2,
  domains: [
    {
      id: "learning-model",
      title: "Learning Model",
      cells: [
        {
          id: "learning-model/agency",
          title: "Student Agency and Voice",
          levelIndex: 0,
          levelTitle: "Foundational",
          status: "in-progress",
          twoAnswers: true,
          evidenceCount: 1,
        },
      ],
    },
  ],
};

it("names every cell by competency, level, status and what is marked on it, in reading order", () => {
  show(agency);
  const domain = screen.getByRole("group", { name: "Learning Model" });
  const name = "Student Agency and Voice, Foundational, in progress, two answers, 1 piece of evidence";
  expect(within(domain).getByRole("link", { name })).toHaveAttribute("href", "/at/learning-model/agency");
});

it("is one stop of the Tab key, and arrow keys move along it", async () => {
  show(wheelOf(2, 3, 0));
  const user = userEvent.setup();
  const links = screen.getAllByRole("link");
  await user.tab();
  expect(links[0]).toHaveFocus();
  await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
  expect(links[3]).toHaveFocus();
  expect(links.filter((link) => link.getAttribute("tabindex") === "0")).toEqual([links[3]]);
  await user.keyboard("{End}");
  expect(links.at(-1)).toHaveFocus();
  await user.keyboard("{Home}");
  expect(links[0]).toHaveFocus();
});

it("begins at the cell that is open, and says which it is", async () => {
  show(wheelOf(2, 3, 0), "d1/c1");
  await userEvent.tab();
  expect(screen.getByRole("link", { current: true })).toHaveFocus();
  expect(screen.getByRole("link", { current: true })).toHaveAttribute("href", "/at/d1/c1");
});

it("goes where a cell leads without leaving the app", async () => {
  show(agency);
  await userEvent.click(screen.getByRole("link"));
  expect(screen.getByTestId("address")).toHaveTextContent("/at/learning-model/agency");
});

it("shows the words of the middle", () => {
  show(agency);
  expect(screen.getAllByText("of 25 earned")[0]).toBeInTheDocument();
});

it("never uses an id twice, however many wheels a page has", () => {
  const { container } = render(
    <>
      <WheelSmall record={wheelOf(3, 3)} label="One" />
      <WheelSmall record={wheelOf(3, 3)} label="Two" />
    </>,
  );
  show(wheelOf(3, 3));
  show(wheelOf(3, 3));
  expect(within(container).getAllByRole("img")).toHaveLength(2);
  const ids = Array.from(document.querySelectorAll("[id]"), ({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

function show(record: WheelInput, selectedId?: string) {
  return render(
    <MemoryRouter>
      <Wheel
        record={record}
        label="The record"
        cellHref={(id) => `/at/${id}`}
        selectedId={selectedId}
        centre={{ big: "8", line1: "of 25 earned" }}
      />
      <Address />
    </MemoryRouter>,
  );
}

function Address() {
  return <output data-testid="address">{useLocation().pathname}</output>;
}
