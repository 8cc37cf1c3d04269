import { SetMetadata } from '@nestjs/common';
import type { Permission as PermissionName } from '@fayuan/org';

/** What an operation asks of its caller. An operation without a rule stops the boot. */
export type AccessRule =
  | { readonly kind: 'public' }
  | { readonly kind: 'signed_in' }
  | { readonly kind: 'permission'; readonly permission: PermissionName };

export const ACCESS_RULE = 'fayuan:access-rule';

/** Anybody may call it, signed in or not. */
export const Public = () => SetMetadata(ACCESS_RULE, { kind: 'public' } satisfies AccessRule);

/** Any person with a session may call it. */
export const SignedIn = () => SetMetadata(ACCESS_RULE, { kind: 'signed_in' } satisfies AccessRule);

/** Only a person whose roles give the permission may call it. */
export const Permission = (permission: PermissionName) =>
  SetMetadata(ACCESS_RULE, { kind: 'permission', permission } satisfies AccessRule);
