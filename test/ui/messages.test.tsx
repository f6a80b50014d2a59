import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { ProgressDots } from "../../src/ui/ProgressDots";
import { SaveNote } from "../../src/ui/SaveNote";
import { Toasts } from "../../src/ui/Toasts";

it("listens for messages before there are any, then offers to undo or to dismiss", async () => {
  const onAct = vi.fn<() => void>();
  const onDismiss = vi.fn<(id: string) => void>();
  const { rerender } = render(<Toasts toasts={[]} onDismiss={onDismiss} />);
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
  const toasts = [{ id: "1", text: "Deleted.", action: { label: "Undo", onAct } }];
  rerender(<Toasts toasts={toasts} onDismiss={onDismiss} />);
  expect(screen.getByRole("status")).toHaveTextContent("Deleted.");
  await userEvent.click(screen.getByRole("button", { name: "Undo" }));
  await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(onAct).toHaveBeenCalledOnce();
  expect(onDismiss).toHaveBeenCalledWith("1");
});

it("says when something is on its way, kept, or not kept and why", () => {
  const { rerender } = render(<SaveNote state="saving" />);
  expect(screen.getByRole("status")).toHaveTextContent("Saving…");
  rerender(<SaveNote state="saved" />);
  expect(screen.getByRole("status")).toHaveTextContent("Saved on this device");
  rerender(<SaveNote state={{ failed: "This device is full." }} />);
  expect(screen.getByRole("alert")).toHaveTextContent("This device is full.");
});

it("tells in words how far a walk has come", () => {
  render(
    <ProgressDots
      label="Competencies looked at"
      valueText="1 of 2"
      segments={[
        { id: "a", state: "done", hue: 1 },
        { id: "b", state: "current" },
      ]}
    />,
  );
  expect(screen.getByRole("progressbar", { name: "Competencies looked at" })).toHaveAttribute(
    "aria-valuetext",
    "1 of 2",
  );
});
