/** ClickHouse over its HTTP interface. */
import { CallError } from '../policy/outcome';

export interface ClickHouse {
  /** Runs a statement; `body` is data for an INSERT. Resolves to what it prints. */
  run(sql: string, body?: string): Promise<string>;
  /** Rows of a SELECT, numbers of 64 bits as texts. */
  rows<T>(sql: string): Promise<T[]>;
}

/** A text as a literal of SQL. */
export const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** `address`: `http://user:password@host:8123`; the password may stand in SARING_CLICKHOUSE_PASSWORD instead. */
export function connect(address: string): ClickHouse {
  if (!URL.canParse(address))
    throw new CallError(`Alamat ClickHouse "${address}" tidak dapat dibaca; tulis seperti http://localhost:8123.`);
  const url = new URL(address);
  const headers = {
    'x-clickhouse-user': decodeURIComponent(url.username) || 'default',
    'x-clickhouse-key': decodeURIComponent(url.password) || (process.env.SARING_CLICKHOUSE_PASSWORD ?? ''),
  };
  const run = async (sql: string, body?: string): Promise<string> => {
    const target = new URL('/', url.origin);
    if (body !== undefined) target.searchParams.set('query', sql);
    const response = await fetch(target, { method: 'POST', headers, body: body ?? sql }).catch(() => undefined);
    if (!response)
      throw new CallError(`ClickHouse di ${url.origin} tidak menjawab; periksa alamatnya dan apakah servernya berjalan.`);
    const text = await response.text();
    if (!response.ok) throw new CallError(`ClickHouse menolak perintah: ${text.trim().split('\n')[0]?.slice(0, 300)}`);
    return text;
  };
  return {
    run,
    async rows<T>(sql: string) {
      const text = await run(`${sql} FORMAT JSONEachRow`);
      return text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as T);
    },
  };
}
