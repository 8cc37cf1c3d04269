import {
  buildSchema,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  printSchema,
} from 'graphql';

export type Args = Readonly<Record<string, unknown>>;
/** A document and the values of its variables. */
export interface Asked {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}
export type Root = 'Query' | 'Mutation' | 'Subscription';
type Field = GraphQLField<unknown, unknown>;

/** Deeper nothing new is shown: the types repeat. */
const DEPTH = 5;

/** Writes documents from the schema itself, so that a new field is asked for without anybody thinking of it. */
export class Documents {
  private readonly schema: GraphQLSchema;

  /** @param served the schema as the gateway serves it */
  constructor(served: GraphQLSchema) {
    // Read back from its print: enums are then their names, whatever stands behind them in the code.
    this.schema = buildSchema(printSchema(served));
  }

  /** The names of the fields of a root type. */
  fields(root: Root): string[] {
    return Object.keys(this.rootFields(root));
  }

  /** True when an answer may be null, so that a refusal of one field leaves the others of its document. */
  isNullable(root: Root, name: string): boolean {
    return !isNonNullType(this.field(root, name).type);
  }

  /**
   * Several calls of one field in one document, each under an alias. What is given stands in variables, so that the gateway
   * reads and checks the same text once only.
   */
  document(root: Root, name: string, calls: readonly Args[]): Asked {
    const field = this.field(root, name);
    const type = getNamedType(field.type);
    const selection = selectionOf(type, DEPTH);
    const given = calls.flatMap((args, at) =>
      Object.entries(args).map(([argument, value]) => ({ at, argument, value, name: `a${at}_${argument}` })),
    );
    const body = calls.map((_, at) => {
      const own = given.filter((each) => each.at === at).map((each) => `${each.argument}: $${each.name}`);
      return `a${at}: ${name}${inBrackets(own)} ${selection && '{ ...Shown }'}`;
    });
    const variables = given.map((each) => `$${each.name}: ${typeOf(field, each.argument)}`);
    const fragment = selection && `fragment Shown on ${type.name} ${selection}`;
    return {
      query: `${root.toLowerCase()} ${inBrackets(variables)} { ${body.join(' ')} } ${fragment}`,
      variables: Object.fromEntries(given.map((each) => [each.name, each.value])),
    };
  }

  /** `field.argument` or `field.argument.part` of everything that can be given to a field. */
  argumentPaths(root: Root, name: string): string[] {
    return this.field(root, name).args.flatMap((each) => pathsOf(each, name));
  }

  /** As `argumentPaths`, only those that take ids of rows. */
  idPaths(root: Root, name: string): string[] {
    return this.field(root, name).args.flatMap((each) =>
      pathsOf(each, name, (type) => getNamedType(type).name === 'ID'),
    );
  }

  private field(root: Root, name: string): Field {
    const field = this.rootFields(root)[name];
    if (!field) throw new Error(`no field ${root}.${name}`);
    return field;
  }

  private rootFields(root: Root): Record<string, Field> {
    const type = this.schema.getType(root);
    if (!isObjectType(type)) throw new Error(`no root type ${root}`);
    return type.getFields();
  }
}

function selectionOf(type: GraphQLNamedType, depth: number): string {
  if (!isObjectType(type)) return '';
  const parts = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.length > 0)
      throw new Error(`${type.name}.${field.name} takes arguments: teach this file to give them`);
    const inner = getNamedType(field.type);
    if (!isObjectType(inner)) return [field.name];
    return depth > 1 ? [`${field.name} ${selectionOf(inner, depth - 1)}`] : [];
  });
  return `{ ${parts.join(' ')} }`;
}

function pathsOf(
  input: GraphQLArgument | GraphQLInputField,
  above: string,
  wanted: (type: GraphQLInputType) => boolean = () => true,
): string[] {
  const path = `${above}.${input.name}`;
  const type = getNamedType(input.type);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).flatMap((each) => pathsOf(each, path, wanted));
  return wanted(input.type) ? [path] : [];
}

/** `argument.part` of everything that the arguments give. */
export function givenPaths(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return [path, ...value.flatMap((each) => givenPaths(each, path))];
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, each]) => givenPaths(each, `${path}.${name}`));
}

const inBrackets = (parts: readonly string[]): string => (parts.length ? `(${parts.join(', ')})` : '');

function typeOf(field: Field, argument: string): string {
  const known = field.args.find((each) => each.name === argument);
  if (!known) throw new Error(`no argument ${field.name}.${argument}`);
  return String(known.type);
}
