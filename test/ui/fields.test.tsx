import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import { CheckRow } from "../../src/ui/CheckRow";
import { FileField } from "../../src/ui/FileField";
import { RadioCards } from "../../src/ui/RadioCards";
import { TextArea } from "../../src/ui/TextArea";
import { TextField } from "../../src/ui/TextField";

it("reads a field's hint and its error with it", () => {
  render(<TextField label="Link" hint="A web address." error="It begins with https://" defaultValue="x" />);
  const field = screen.getByRole("textbox", { name: "Link" });
  expect(field).toHaveAccessibleDescription("A web address. It begins with https://");
  expect(field).toBeInvalid();
  expect(field).toHaveValue("x");
});

it("names a field by its label alone, also when it is optional", () => {
  render(<TextArea label="Why" optional value="Because." onChange={vi.fn<() => void>()} />);
  expect(screen.getByRole("textbox", { name: "Why" })).toHaveValue("Because.");
});

it("offers one of several as native radios whose names are their labels and nothing else", async () => {
  function Statuses() {
    const [value, setValue] = useState<"a" | "b" | null>(null);
    return (
      <RadioCards
        legend="Status"
        value={value}
        onChange={setValue}
        options={[
          { value: "a", label: "Not started", description: "Only talked about." },
          { value: "b", label: "In progress" },
        ]}
      />
    );
  }
  render(<Statuses />);
  expect(screen.getByRole("radiogroup", { name: "Status" })).toBeInTheDocument();
  const first = screen.getByRole("radio", { name: "Not started" });
  expect(first).not.toBeChecked();
  expect(first).toHaveAccessibleDescription("Only talked about.");
  await userEvent.click(screen.getByRole("radio", { name: "In progress" }));
  expect(screen.getByRole("radio", { name: "In progress" })).toBeChecked();
});

it("ticks a sign by its words", async () => {
  const onChange = vi.fn<(checked: boolean) => void>();
  render(
    <CheckRow label="Learners choose." description="Seen in May." checked={false} onChange={onChange} />,
  );
  const box = screen.getByRole("checkbox", { name: "Learners choose." });
  expect(box).toHaveAccessibleDescription("Seen in May.");
  await userEvent.click(box);
  expect(onChange).toHaveBeenCalledWith(true);
});

it("hands over the files that were chosen, and can be given the same file again", async () => {
  const onFiles = vi.fn<(files: readonly File[]) => void>();
  render(<FileField label="Evidence files" multiple onFiles={onFiles} />);
  const input = screen.getByLabelText<HTMLInputElement>("Evidence files");
  const file = new File(["x"], "wall.jpg", { type: "image/jpeg" });
  await userEvent.upload(input, [file]);
  await userEvent.upload(input, [file]);
  expect(onFiles).toHaveBeenCalledTimes(2);
  expect(onFiles).toHaveBeenLastCalledWith([file]);
});

it("calls for no files when the picker was left without choosing", () => {
  const onFiles = vi.fn<(files: readonly File[]) => void>();
  render(<FileField label="Evidence files" onFiles={onFiles} />);
  fireEvent.change(screen.getByLabelText("Evidence files"));
  expect(onFiles).not.toHaveBeenCalled();
});
