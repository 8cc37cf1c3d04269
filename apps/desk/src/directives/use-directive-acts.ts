import { useAct } from '../api/use-act.js';
import {
  ReturnDirectiveDraftDocument,
  SignOffDirectiveDocument,
  SignReceiptDocument,
  SubmitDirectiveDocument,
} from '../generated/graphql.js';

/** The acts on a directive that need no further input, with what went wrong in any of them. */
export const useDirectiveActs = () => {
  const submit = useAct(SubmitDirectiveDocument);
  const signOff = useAct(SignOffDirectiveDocument);
  const giveBack = useAct(ReturnDirectiveDraftDocument);
  const sign = useAct(SignReceiptDocument);
  return {
    submit,
    signOff,
    giveBack,
    sign,
    problems: [...submit.problems, ...signOff.problems, ...sign.problems],
  };
};

export type DirectiveActs = ReturnType<typeof useDirectiveActs>;
