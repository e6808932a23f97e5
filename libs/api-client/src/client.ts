import createClient, { type Client as FetchClient } from 'openapi-fetch';
import type { paths } from './schema.js';

/** Spreadsheets are downloaded by their address; what is asked for here is data, or the problem with it. */
type Media = 'application/json' | 'application/problem+json';

export type Client = FetchClient<paths, Media>;

export interface ClientOptions {
  /** Where the server is, such as `http://127.0.0.1:3000`. */
  readonly baseUrl: string;
  /** The bearer token of now; asked before each request, so that it may be renewed. */
  readonly token?: () => string | undefined;
  /** In which language problems are told first. */
  readonly language?: 'zh' | 'en';
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** A client whose paths, parameters, bodies and answers are those that the server declares. */
export function zhubaoClient({ baseUrl, token, language = 'zh', fetch }: ClientOptions): Client {
  const client = createClient<paths, Media>({ baseUrl, headers: { 'Accept-Language': language }, ...(fetch && { fetch }) });
  client.use({
    onRequest({ request }) {
      const bearer = token?.();
      if (bearer !== undefined) request.headers.set('Authorization', `Bearer ${bearer}`);
      return request;
    },
  });
  return client;
}
