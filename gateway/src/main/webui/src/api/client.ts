import { requestEnded, requestStarted, sessionLost } from './connection';
import { Problem, reasonFor } from './problem';
import type { ProblemDocument } from './types';

export interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  body?: unknown;
  /** Sent as it is, instead of a body. */
  file?: Blob | undefined;
  accept?: string | undefined;
  ifMatch?: string | undefined;
  idempotencyKey?: string | undefined;
  signal?: AbortSignal | undefined;
}

export interface Answer<T> {
  value: T;
  etag: string | undefined;
}

/** Asks the gateway; anything but success becomes a {@link Problem}. */
export async function request<T>(path: string, options: RequestOptions = {}): Promise<Answer<T>> {
  const response = await answered(path, options);
  const value = response.status === 204 ? undefined : ((await response.json()) as unknown);
  return { value: value as T, etag: response.headers.get('ETag') ?? undefined };
}

/** As {@link request}, for an answer that is a document and not data. */
export async function requestText(path: string, options: RequestOptions): Promise<string> {
  return (await answered(path, options)).text();
}

async function answered(path: string, options: RequestOptions): Promise<Response> {
  const response = await send(path, options);
  if (!response.ok) throw new Problem(reasonFor(response.status), response.status, await problemOf(response));
  return response;
}

export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await request<T>(path, { signal })).value;
}

async function send(path: string, options: RequestOptions): Promise<Response> {
  requestStarted();
  try {
    const response = await fetch(`/api/v1${path}`, {
      method: options.method ?? 'GET',
      headers: headersOf(options),
      body: options.file ?? (options.body === undefined ? null : JSON.stringify(options.body)),
      signal: options.signal ?? null,
      credentials: 'same-origin',
      redirect: 'manual',
    });
    requestEnded(response.status < 500, response.headers.get('Date'));
    if (response.type === 'opaqueredirect') throw new Problem('signed-out', 401, {});
    sessionLost(response.status === 401);
    return response;
  } catch (error) {
    if (error instanceof Problem) {
      sessionLost(true);
      throw error;
    }
    const aborted = error instanceof DOMException && error.name === 'AbortError';
    requestEnded(aborted, null);
    throw aborted ? error : new Problem('unreachable', 0, {});
  }
}

function headersOf({ body, file, accept, ifMatch, idempotencyKey }: RequestOptions): HeadersInit {
  const headers: Record<string, string> = {
    Accept: `${accept ?? 'application/json'}, application/problem+json`,
    'Accept-Language': document.documentElement.lang,
  };
  if (file !== undefined) headers['Content-Type'] = file.type;
  else if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (ifMatch !== undefined) headers['If-Match'] = ifMatch;
  if (idempotencyKey !== undefined) headers['Idempotency-Key'] = idempotencyKey;
  return headers;
}

async function problemOf(response: Response): Promise<ProblemDocument> {
  const isJson = response.headers.get('Content-Type')?.includes('json') ?? false;
  const own = { status: response.status };
  if (!isJson) return own;
  try {
    return { ...own, ...((await response.json()) as ProblemDocument) };
  } catch {
    return own;
  }
}

/** Builds a query string; lists repeat the name, blank values are left out, as the services refuse them. */
export function queryOf(parameters: Record<string, string | number | boolean | string[] | null | undefined>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    const given = [value ?? ''].flat().map(String);
    given.filter((one) => one.trim() !== '').forEach((one) => query.append(name, one));
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
