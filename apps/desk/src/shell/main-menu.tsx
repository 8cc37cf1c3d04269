import {
  AreaChartOutlined,
  BankOutlined,
  FolderOpenOutlined,
  FormOutlined,
  MailOutlined,
  MonitorOutlined,
  SettingOutlined,
} from '@ant-design/icons';
import { Menu } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { keptParts, menuRows } from './menu-rows.js';
import type { Group, Place } from './places.js';

const ICONS: Readonly<Record<Group, ReactNode>> = {
  papers: <MailOutlined aria-hidden />,
  filling: <FormOutlined aria-hidden />,
  watching: <MonitorOutlined aria-hidden />,
  casework: <FolderOpenOutlined aria-hidden />,
  statistics: <AreaChartOutlined aria-hidden />,
  units: <BankOutlined aria-hidden />,
  settings: <SettingOutlined aria-hidden />,
};
const KEPT = 'fayuan.menu';

/** Which parts are open: the one of the place somebody is in, and those they left open, also after coming back. */
const useOpenParts = (current: Place | undefined) => {
  const part = current?.group;
  const path = current?.path;
  const [parts, setParts] = useState(() => [
    ...keptParts(localStorage.getItem(KEPT), Object.keys(ICONS)),
    ...(part ? [part] : []),
  ]);
  useEffect(() => {
    if (part) setParts((before) => (before.includes(part) ? before : [...before, part]));
  }, [part, path]);
  const change = (opened: string[]) => {
    setParts(opened);
    localStorage.setItem(KEPT, opened.join(' '));
  };
  return [parts, change] as const;
};

interface Props {
  /** Places that are open to the person, in the order of the menu. */
  open: readonly Place[];
  current: Place | undefined;
  /** Icons alone; the parts then open beside them. */
  collapsed: boolean;
}

/** The main menu: places by themselves and in parts that open and close. */
export const MainMenu = ({ open, current, collapsed }: Props) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [parts, changeParts] = useOpenParts(current);
  const item = ({ key, icon }: Place) => ({ key, icon, label: t(`menu.${key}`) });
  const rows = menuRows<Group, Place>(open).map((row) =>
    'place' in row
      ? item(row.place)
      : {
          key: row.group,
          icon: ICONS[row.group],
          label: t(`menu.part.${row.group}`),
          children: row.places.map(item),
        },
  );
  return (
    <Menu
      // Beside icons the parts open by themselves under the pointer: what was left open is kept for the wide menu.
      key={collapsed ? 'icons' : 'words'}
      mode="inline"
      selectedKeys={current ? [current.key] : []}
      items={rows}
      onClick={({ key }) => void navigate(open.find((place) => place.key === key)?.path ?? '/')}
      {...(collapsed ? {} : { openKeys: parts, onOpenChange: changeParts, inlineIndent: 16 })}
    />
  );
};
