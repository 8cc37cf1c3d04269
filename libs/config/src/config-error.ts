export interface WrongVariable {
  readonly variable: string;
  readonly given: string;
  readonly allowed: string;
}

/** Stops the boot: names each wrong variable, what was given and what is allowed. */
export class ConfigError extends Error {
  readonly wrong: readonly WrongVariable[];

  constructor(wrong: readonly WrongVariable[]) {
    const lines = wrong.map(
      (each) => `  ${each.variable}: 给定 given ${each.given}; 允许 allowed ${each.allowed}`,
    );
    super(`配置有误 wrong configuration:\n${lines.join('\n')}`);
    this.name = 'ConfigError';
    this.wrong = wrong;
  }
}
