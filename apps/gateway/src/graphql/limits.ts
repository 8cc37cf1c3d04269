import {
  type ASTVisitor,
  type FieldNode,
  GraphQLError,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
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

/** How deep the fields of a selection nest, fragments followed; a fragment inside itself counts as bottomless. */
function depthOf(
  set: SelectionSetNode | undefined,
  context: ValidationContext,
  open: readonly string[],
): number {
  if (!set) return 0;
  let deepest = 0;
  for (const each of set.selections) {
    const depth =
      each.kind === Kind.FIELD
        ? 1 + depthOf((each as FieldNode).selectionSet, context, open)
        : each.kind === Kind.INLINE_FRAGMENT
          ? depthOf(each.selectionSet, context, open)
          : depthOfFragment(context.getFragment(each.name.value), context, open);
    deepest = Math.max(deepest, depth);
    if (deepest > MAX_DEPTH) return deepest;
  }
  return deepest;
}

function depthOfFragment(
  fragment: FragmentDefinitionNode | null | undefined,
  context: ValidationContext,
  open: readonly string[],
): number {
  if (!fragment) return 0;
  const name = fragment.name.value;
  if (open.includes(name)) return MAX_DEPTH + 1;
  return depthOf(fragment.selectionSet, context, [...open, name]);
}

const depthLimit: ValidationRule = (context): ASTVisitor => ({
  OperationDefinition(node: OperationDefinitionNode) {
    if (depthOf(node.selectionSet, context, []) > MAX_DEPTH)
      context.reportError(tooMuch('levels', MAX_DEPTH));
  },
});

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
