import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ACCESS_RULE } from './rule.js';

/** Keys under which Nest keeps what a method is. */
const RESOLVER_TYPE = 'graphql:resolver_type';
const ROUTE_PATH = 'path';
const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

/** Stops the boot, naming them, when operations do not say who may call them. */
@Injectable()
export class AccessRulesCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onApplicationBootstrap(): void {
    const open = this.withoutRule();
    if (open.length) {
      throw new Error(
        `operations without an access rule (@Permission, @SignedIn or @Public): ${open.join(', ')}`,
      );
    }
  }

  /** `Class.method` of every query, mutation, subscription and route that has no rule. */
  withoutRule(): string[] {
    const wrappers = [...this.discovery.getProviders(), ...this.discovery.getControllers()];
    return wrappers.flatMap(({ instance, metatype }) => {
      if (!instance || typeof instance !== 'object' || !metatype) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, object> | null;
      if (!prototype || prototype === Object.prototype) return [];
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((name) => isOperation(prototype[name]))
        .filter((name) => !hasRule(prototype[name]) && !hasRule(metatype))
        .map((name) => `${metatype.name}.${name}`);
    });
  }
}

const hasRule = (target: object | undefined): boolean =>
  target !== undefined && Reflect.hasMetadata(ACCESS_RULE, target);

const isOperation = (method: object | undefined): boolean =>
  typeof method === 'function' &&
  (ROOTS.has(Reflect.getMetadata(RESOLVER_TYPE, method) as string) ||
    Reflect.hasMetadata(ROUTE_PATH, method));
