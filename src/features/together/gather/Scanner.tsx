import { codeEye } from "../../../platform/codeReaderCamera";
import { CodeCamera } from "../../../ui/CodeCamera";

type ScannerProps = {
  readonly onText: (text: string) => void;
  /** Grows with each ballot that was taken. */
  readonly taken?: number;
};

/** The camera, reading whatever code is held to it. */
export function Scanner({ onText, taken }: ScannerProps) {
  return <CodeCamera eye={codeEye} onText={onText} taken={taken} />;
}
