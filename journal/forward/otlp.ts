/**
 * Logs in the JSON form of the OpenTelemetry protocol (OTLP/HTTP). Names are lower camel case, whole numbers of 64 bits are texts, enumerations are
 * numbers. The public packages bring exporters for programs that run on and on; of those, this is the part that a request needs.
 */
export type AnyValue =
  | { readonly stringValue: string }
  | { readonly boolValue: boolean }
  | { readonly intValue: string | number }
  | { readonly doubleValue: number }
  | { readonly arrayValue: { readonly values: readonly AnyValue[] } }
  | { readonly kvlistValue: { readonly values: readonly KeyValue[] } };

export interface KeyValue {
  readonly key: string;
  readonly value: AnyValue;
}

export interface LogRecord {
  /** Nanoseconds since the epoch. */
  readonly timeUnixNano: string;
  readonly observedTimeUnixNano: string;
  readonly severityNumber: number;
  readonly severityText: string;
  readonly body: AnyValue;
  readonly eventName: string;
  readonly attributes: readonly KeyValue[];
}

export interface LogsRequest {
  readonly resourceLogs: readonly {
    readonly resource: { readonly attributes: readonly KeyValue[] };
    readonly scopeLogs: readonly {
      readonly scope: { readonly name: string; readonly version: string };
      readonly logRecords: readonly LogRecord[];
    }[];
  }[];
}

/** Texts, numbers, truths, lists and objects of these. Throws on anything else: no entry holds it. */
export function anyValue(value: unknown): AnyValue {
  switch (typeof value) {
    case 'string':
      return { stringValue: value };
    case 'boolean':
      return { boolValue: value };
    case 'number':
      return Number.isSafeInteger(value) ? { intValue: String(value) } : { doubleValue: value };
    case 'object':
      if (Array.isArray(value)) return { arrayValue: { values: value.map(anyValue) } };
      if (value !== null) return { kvlistValue: { values: keyValues(value) } };
  }
  throw new TypeError(`no attribute of a log record: ${String(value)}`);
}

export const keyValues = (fields: object): KeyValue[] =>
  Object.entries(fields).map(([key, value]) => ({ key, value: anyValue(value) }));
