// The part of `oidc-provider` (which brings no types) that the test of signing in through an identity service stands on.
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  type Context = { readonly path: string; readonly req: IncomingMessage; readonly res: ServerResponse; get(header: string): string }
  type Interaction = { readonly prompt: { readonly name: string }; readonly params: Readonly<Record<string, unknown>> }

  export class Provider {
    constructor(issuer: string, configuration: {
      readonly interactions: { url(context: Context, interaction: { readonly uid: string }): string }
      findAccount(context: Context, sub: string): Promise<{ readonly accountId: string; claims(): Promise<{ readonly sub: string }> }>
      readonly [setting: string]: unknown
    })
    readonly Grant: new (of: { readonly accountId: string; readonly clientId: string }) => { addOIDCScope(scope: string): void; save(): Promise<string> }
    use(step: (context: Context, next: () => Promise<void>) => Promise<void>): void
    callback(): (request: IncomingMessage, response: ServerResponse) => void
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: object): Promise<void>
  }
}
