/** Headers that CloudFront takes in a place of their own, and how each is written there. */
const security: Record<string, (value: string) => object> = {
  'Content-Security-Policy': (value) => ({
    ContentSecurityPolicy: { ContentSecurityPolicy: value, Override: true },
  }),
  'Strict-Transport-Security': (value) => ({
    StrictTransportSecurity: {
      AccessControlMaxAgeSec: Number(/max-age=(\d+)/.exec(value)?.[1]),
      IncludeSubdomains: value.includes('includeSubDomains'),
      Override: true,
    },
  }),
  'X-Content-Type-Options': () => ({ ContentTypeOptions: { Override: true } }),
  'X-Frame-Options': (value) => ({ FrameOptions: { FrameOption: value, Override: true } }),
  'Referrer-Policy': (value) => ({ ReferrerPolicy: { ReferrerPolicy: value, Override: true } }),
};

/** The files themselves say how long they are kept; who may read them from another site has a place of its own too. */
const elsewhere = new Set(['Cache-Control', 'Access-Control-Allow-Origin']);

/** What a response headers policy of CloudFront says, without its name. */
export function headersPolicy(headers: Readonly<Record<string, string>>): object {
  const entries = Object.entries(headers);
  return {
    SecurityHeadersConfig: Object.assign(
      {},
      ...entries.map(([name, value]) => security[name]?.(value)),
    ) as object,
    CustomHeadersConfig: {
      Items: entries
        .filter(([name]) => !(name in security) && !elsewhere.has(name))
        .map(([Header, Value]) => ({ Header, Value, Override: true })),
    },
    ...(headers['Access-Control-Allow-Origin'] === undefined
      ? {}
      : {
          CorsConfig: {
            AccessControlAllowCredentials: false,
            AccessControlAllowHeaders: { Items: ['*'] },
            AccessControlAllowMethods: { Items: ['GET', 'HEAD'] },
            AccessControlAllowOrigins: { Items: [headers['Access-Control-Allow-Origin']] },
            OriginOverride: true,
          },
        }),
  };
}
