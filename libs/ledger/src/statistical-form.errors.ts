import { type Day, Refusal, words } from '@fayuan/kernel';

export const noFormInForce = (form: string, on: Day): Refusal =>
  new Refusal({
    code: 'form.not_in_force',
    field: 'form',
    text: words(
      `${on} 没有生效的报表“${form}”，请从报表目录中选择或更改截止日期`,
      `No form “${form}” is in force on ${on}; choose one of the list or another last day`,
    ),
  });
