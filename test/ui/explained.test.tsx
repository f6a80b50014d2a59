import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { ExplainedText } from "../../src/ui/ExplainedText";

const seatTime = { term: "Seat time", definition: "Hours spent in class." };
const equity = { term: "Equity", definition: "Everyone gets what they need." };
const aroundIt = vi.fn<() => void>();

const word = (name: string) => screen.getByRole("button", { name });
const told = () => screen.queryByText(seatTime.definition);

beforeEach(() => {
  aroundIt.mockClear();
  render(
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- stands for a panel that Escape closes
    <div onKeyDown={aroundIt}>
      <p>
        <ExplainedText
          pieces={[
            "Less ",
            { text: "seat time", term: seatTime },
            ", more ",
            { text: "equity", term: equity },
            ".",
          ]}
        />
      </p>
      <button type="button">Elsewhere</button>
    </div>,
  );
});

test("the text reads as it was written, and says nothing of its own accord", async () => {
  expect(screen.getByRole("paragraph")).toHaveTextContent(/^Less seat time, more equity\.$/);
  await userEvent.hover(word("seat time"));
  expect(told()).toBeNull();
});

test("a tap explains the word where a screen reader tells it, and another puts it away", async () => {
  expect(word("seat time")).toHaveAttribute("aria-expanded", "false");
  await userEvent.click(word("seat time"));
  expect(word("seat time")).toHaveAttribute("aria-expanded", "true");
  expect(screen.getAllByRole("status")[0]).toHaveTextContent("Seat timeHours spent in class.");
  await userEvent.click(told()!);
  expect(told()).toBeVisible();
  await userEvent.click(word("seat time"));
  expect(told()).toBeNull();
});

test("by keyboard it opens with Enter; Escape closes it alone and leaves the focus on the word", async () => {
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  expect(told()).toBeVisible();
  aroundIt.mockClear();
  await userEvent.keyboard("{Escape}");
  expect(told()).toBeNull();
  expect(word("seat time")).toHaveFocus();
  expect(aroundIt).not.toHaveBeenCalledWith(expect.objectContaining({ key: "Escape" }));
});

test("going on to the next word, or tapping elsewhere, closes it", async () => {
  await userEvent.click(word("seat time"));
  await userEvent.tab();
  expect(told()).toBeNull();
  await userEvent.keyboard("{Enter}");
  expect(screen.getByText(equity.definition)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Elsewhere" }));
  expect(screen.queryByText(equity.definition)).toBeNull();
});
