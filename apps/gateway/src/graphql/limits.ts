import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

export const MAX_TOKENS = 2000;
const MAX_DEPTH = 12;
const MAX_ALIASES = 15;
const MAX_DIRECTIVES = 8;

const tooMuch = (what: string, most: number): GraphQLError =>
  new GraphQLError(`the document has too many ${what}; at most ${most} are allowed`, {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  });

/** Measures how deep fields nest, fragments followed; each fragment once, because they may double at every step. */
class Depth {
  private readonly ofFragments = new Map<string, number>();

  constructor(private readonly context: ValidationContext) {}

  of(set: SelectionSetNode | undefined): number {
    return Math.max(0, ...(set?.selections.map((each) => this.ofSelection(each)) ?? []));
  }

  private ofSelection(each: SelectionNode): number {
    if (each.kind === Kind.FIELD) return 1 + this.of(each.selectionSet);
    if (each.kind === Kind.INLINE_FRAGMENT) return this.of(each.selectionSet);
    return this.ofFragment(each.name.value);
  }

  /** A fragment inside itself is bottomless. */
  private ofFragment(name: string): number {
    const known = this.ofFragments.get(name);
    if (known !== undefined) return known;
    this.ofFragments.set(name, MAX_DEPTH + 1);
    const depth = this.of(this.context.getFragment(name)?.selectionSet);
    this.ofFragments.set(name, depth);
    return depth;
  }
}

const depthLimit: ValidationRule = (context): ASTVisitor => {
  const depth = new Depth(context);
  return {
    OperationDefinition(node) {
      if (depth.of(node.selectionSet) > MAX_DEPTH) context.reportError(tooMuch('levels', MAX_DEPTH));
    },
  };
};

const aliasLimit: ValidationRule = (context): ASTVisitor => {
  let aliases = 0;
  return {
    Field(node) {
      if (node.alias && ++aliases === MAX_ALIASES + 1) context.reportError(tooMuch('aliases', MAX_ALIASES));
    },
  };
};

const directiveLimit: ValidationRule = (context): ASTVisitor => {
  let directives = 0;
  return {
    Directive() {
      if (++directives === MAX_DIRECTIVES + 1) context.reportError(tooMuch('directives', MAX_DIRECTIVES));
    },
  };
};

/** Signing in ten times in one document would be one request to whoever counts requests. */
const oneSignIn: ValidationRule = (context): ASTVisitor => {
  let times = 0;
  return {
    Field(node) {
      if (node.name.value === 'signIn' && ++times === 2) context.reportError(tooMuch('sign-ins', 1));
    },
  };
};

/** Refuse hostile documents before anything of them runs. The longest page of ours needs half of each. */
export const LIMITS: readonly ValidationRule[] = [depthLimit, aliasLimit, directiveLimit, oneSignIn];
