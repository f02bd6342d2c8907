/** How a file is written: the same value is the same bytes, whoever writes it. */

/** JSON as a policy file or a schema has it. */
export const fileText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
