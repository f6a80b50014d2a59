import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { drawingSvg } from "../../src/pictures/drawingFile";
import { marksIn } from "../../src/pictures/marksIn";
import { StatusLegend } from "../../src/pictures/StatusLegend";
import { WheelDrawing } from "../../src/pictures/WheelDrawing";
import type { WheelInput } from "../../src/pictures/wheelTypes";
import { cellName } from "../../src/pictures/words";
import { wheelOf } from "./wheels";

const marked: WheelInput = {
  levels: 0,
  domains: [
    {
      id: "policy",
      title: "Policy <&> Practice",
      cells: [
        {
          id: "policy/credit",
          title: "Credit",
          levelIndex: 0,
          levelTitle: null,
          status: "earned",
          twoAnswers: false,
          evidenceCount: 0,
          turn: "earned",
          isPriority: true,
        },
        {
          id: "policy/time",
          title: "Time",
          levelIndex: 0,
          levelTitle: null,
          status: "in-progress",
          twoAnswers: false,
          evidenceCount: 0,
          turn: "back",
          isPriority: false,
        },
      ],
    },
  ],
};

it("is one picture with a name, and nothing to stop at with the Tab key", () => {
  const { container } = render(<WheelDrawing record={wheelOf(5, 5, 2)} label="8 of 25 earned" />);
  expect(screen.getByRole("img", { name: "8 of 25 earned" })).toBeInTheDocument();
  expect(container.querySelector("a, [tabindex]")).toBeNull();
});

it("writes a file that stands alone: well formed, sized, without style sheet, script, pattern or address", () => {
  const svg = drawingSvg(
    <WheelDrawing
      record={marked}
      label="The record"
      tone="paper"
      centre={{ big: "1", line1: "of 2 earned" }}
    />,
  );
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  expect(root.tagName.toLowerCase()).toBe("svg");
  expect(root.getAttribute("width")).toMatch(/^\d+$/);
  expect(svg).toContain("of 2 earned");
  expect(svg).toContain("Policy &lt;&amp;&gt; Practice");
  expect(svg).not.toMatch(/class=|style=|var\(|<script|<pattern|url\(|NaN/);
  expect(svg.replaceAll("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:/);
  expect(document.querySelector("svg")).toBeNull();
});

it("leaves out the domains' names where it is asked to", () => {
  const bare = drawingSvg(<WheelDrawing record={marked} label="The record" tone="paper" labels={false} />);
  expect(bare).not.toContain("textPath");
});

it("explains the marks that the picture has, and no others", () => {
  render(<StatusLegend {...marksIn(marked)} />);
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Not started",
    "In progress",
    "Earned",
    "Further on since then",
    "Went back since then",
    "Priority",
  ]);
});

it("says in words what is new and what is a priority", () => {
  expect(marked.domains[0]?.cells.map(cellName)).toEqual([
    "Credit, earned, newly earned, a priority",
    "Time, in progress, went back",
  ]);
});
