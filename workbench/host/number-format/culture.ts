/** The system's language for numbers. */
export interface Culture {
  readonly name: string;
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
}

export const english: Culture = { name: "en-US", decimalSeparator: ".", groupSeparator: "," };
export const indonesian: Culture = { name: "id-ID", decimalSeparator: ",", groupSeparator: "." };
