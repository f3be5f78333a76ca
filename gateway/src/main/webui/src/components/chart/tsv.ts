export type CellValue = string | number | null | undefined;

/** Rows as a spreadsheet takes them from the clipboard. */
export function tsvOf(header: string[], rows: CellValue[][]): string {
  return [header, ...rows].map((row) => row.map(plain).join('\t')).join('\n');
}

const plain = (value: CellValue) => String(value ?? '').replace(/[\t\r\n]+/g, ' ');
