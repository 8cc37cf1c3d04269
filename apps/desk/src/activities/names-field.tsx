import { Select } from 'antd';

interface Props {
  id?: string;
  value?: string[];
  onChange?: (names: string[]) => void;
  'aria-label'?: string;
  placeholder?: string;
}

/** Names one after the other, each confirmed with Enter or a comma. */
export const NamesField = (props: Props) => (
  <Select<string[]>
    mode="tags"
    className="wide"
    tokenSeparators={['，', ',', '、', ' ']}
    open={false}
    suffixIcon={null}
    {...props}
  />
);
