/** The little of the Trusted Types API that is used here; not all browsers have it. */
interface TrustedTypesHost {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(url: string): string },
    ): { createScriptURL(url: string): unknown };
  };
}

type ScriptUrlPolicy = ReturnType<NonNullable<TrustedTypesHost['trustedTypes']>['createPolicy']>;

/** Name for the `trusted-types` directive of a page's policy. */
const policyName = 'metastasis-sim';

let policy: ScriptUrlPolicy | undefined;

/**
 * Vouches for the address of our own worker where the page demands that somebody does.
 * @throws TypeError where the page's policy does not allow ours.
 */
export function trustedScriptUrl(url: string): string {
  const { trustedTypes } = globalThis as TrustedTypesHost;
  if (trustedTypes === undefined) return url;
  policy ??= trustedTypes.createPolicy(policyName, { createScriptURL: (own) => own });
  // `new Worker` takes the trusted object in place of the string, which its declared type does not know.
  return policy.createScriptURL(url) as string;
}
